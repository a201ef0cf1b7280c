# Put the name of the file in place of NAME: the copy of a file that is damaged at one side is replaced from the other.
rclone copyto "$SOURCE/NAME" "$COPY/NAME" --ignore-times
