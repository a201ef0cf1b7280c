# Brings back what the source lacks; what it has is left alone.
rclone copy "$COPY" "$SOURCE" --ignore-existing --transfers 8
