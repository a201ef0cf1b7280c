# Removes what was brought back, and puts replaced files in place again.
while read -r name; do rclone deletefile "$STORE/$name"; done < restore.txt
rclone copy --ignore-times "$STORE-replaced" "$STORE"
