# Files that both have, compared by content; a list of those that differ.
rclone check --one-way --download --differ differ.txt "$COPY" "$STORE" || true
wc --lines differ.txt
