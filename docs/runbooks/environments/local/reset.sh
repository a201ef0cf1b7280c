npx supabase db reset --local
