npx supabase domains delete --project-ref "$PROJECT_REF"
