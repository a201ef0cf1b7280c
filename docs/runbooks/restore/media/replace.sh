# Only after a look at one of them: a newer file of the same name is lost by this.
rclone copy --files-from differ.txt --no-traverse --ignore-times --log-level INFO --backup-dir "$STORE-replaced" "$COPY" "$STORE"
