npx supabase domains create --project-ref "$PROJECT_REF" --custom-hostname "$API_HOST"
# Add the TXT record that the command prints, then:
npx supabase domains reverify --project-ref "$PROJECT_REF"
