# A file that is there already stays as it is.
rclone copy --files-from restore.txt --ignore-existing --checksum --log-level INFO "$COPY" "$STORE"
