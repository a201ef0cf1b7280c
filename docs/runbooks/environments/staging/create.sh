npx supabase projects create gymrats-staging \
  --org-id "$ORGANISATION" --region us-east-1 --size micro \
  --db-password "$STAGING_DB_PASSWORD"
