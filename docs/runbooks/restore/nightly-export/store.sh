rclone copy --include 'export.*' --exclude 'export.key' . "offsite:exports/$(date --utc +%F)"
