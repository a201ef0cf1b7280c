npx supabase stop --no-backup
