# Removes what was brought back, and puts replaced files in place again.
rclone delete --files-from restore.txt "$STORE"
rclone copy --ignore-times "$STORE-replaced" "$STORE"
