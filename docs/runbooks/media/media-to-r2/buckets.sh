npx wrangler r2 bucket create gymrats-media
npx wrangler r2 bucket create gymrats-private
npx wrangler r2 bucket domain add gymrats-media --domain "$MEDIA_HOST" --zone-id "$ZONE_ID"
