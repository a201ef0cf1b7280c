curl --fail --silent "https://$PROJECT_REF.supabase.co/auth/v1/.well-known/jwks.json"
