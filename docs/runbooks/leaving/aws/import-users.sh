aws cognito-idp get-csv-header --user-pool-id "$USER_POOL"
aws cognito-idp create-user-import-job --job-name from-supabase --user-pool-id "$USER_POOL" \
  --cloud-watch-logs-role-arn "$LOGS_ROLE" --password-hashing-algorithm BCRYPT
