npx supabase start --exclude logflare,vector
