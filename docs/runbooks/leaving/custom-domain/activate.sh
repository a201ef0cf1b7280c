npx supabase domains activate --project-ref "$PROJECT_REF"
