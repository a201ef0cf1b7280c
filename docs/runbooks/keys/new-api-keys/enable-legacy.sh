curl --fail --silent --request PUT \
  "https://api.supabase.com/v1/projects/$PROJECT_REF/api-keys/legacy?enabled=true" \
  --header "Authorization: Bearer $SUPABASE_ACCESS_TOKEN"
