# The private key stays here. The rules are read from the first to the last.
rclone copy --filter '- export.key' --filter '+ export.*' --filter '- *' . "offsite:exports/$(date --utc +%F)"
