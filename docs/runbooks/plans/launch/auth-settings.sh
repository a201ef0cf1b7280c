curl --fail --silent --request PATCH \
  "https://api.supabase.com/v1/projects/$PROJECT_REF/config/auth" \
  --header "Authorization: Bearer $SUPABASE_ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data @- <<JSON
{
  "external_email_enabled": true,
  "mailer_autoconfirm": false,
  "smtp_host": "$SMTP_HOST",
  "smtp_port": "587",
  "smtp_user": "$SMTP_USER",
  "smtp_pass": "$SMTP_PASSWORD",
  "smtp_admin_email": "no-reply@$MAIL_DOMAIN",
  "smtp_sender_name": "GymRats",
  "rate_limit_email_sent": 500
}
JSON
