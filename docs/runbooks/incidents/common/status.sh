curl --silent --output /dev/null --write-out '%{http_code}\n' \
  --header "apikey: $SUPABASE_PUBLISHABLE_KEY" \
  "https://$PROJECT_REF.supabase.co/rest/v1/posts?select=id&limit=1"
