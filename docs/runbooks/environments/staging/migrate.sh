npx supabase link --project-ref "$STAGING_REF"
npx supabase db push --linked
npx supabase migration list --linked
