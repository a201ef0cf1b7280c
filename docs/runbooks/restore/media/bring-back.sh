# A file that is there already stays as it is. Each file is asked for by name, so the stores are not listed.
rclone copy --files-from restore.txt --no-traverse --ignore-existing --checksum --log-level INFO "$COPY" "$STORE"
