# Reads every file of both sides, old ones too; a copy that is missing or differs makes it fail.
rclone check "$SOURCE" "$COPY" --one-way --download
