curl --fail --silent --request PATCH \
  "https://api.supabase.com/v1/projects/$PROJECT_REF/config/auth" \
  --header "Authorization: Bearer $SUPABASE_ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data '{"rate_limit_email_sent": 500}'
