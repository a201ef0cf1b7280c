npx supabase link --project-ref "$STAGING_REF"
npx supabase db push
npx supabase migration list
