npx supabase secrets set --project-ref "$STAGING_REF" --env-file staging.secrets.env
npx supabase secrets list --project-ref "$STAGING_REF"
