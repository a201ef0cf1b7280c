npx supabase functions serve --env-file supabase/functions/.env.local
