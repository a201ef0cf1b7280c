# In place: the project is unreachable meanwhile, and what was written after the minute is gone.
curl --fail-with-body --request POST \
  --header "Authorization: Bearer $SUPABASE_ACCESS_TOKEN" --header 'Content-Type: application/json' \
  --data "{\"recovery_time_target_unix\": $(date --date "$MINUTE" +%s)}" \
  "https://api.supabase.com/v1/projects/$PROJECT_REF/database/backups/restore-pitr"
