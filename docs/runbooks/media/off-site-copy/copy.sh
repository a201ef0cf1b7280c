# Adds what is new. It never deletes, and stops with an error when a file has changed under its name.
rclone copy "$SOURCE" "$COPY" --immutable --transfers 8
