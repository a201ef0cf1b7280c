set -euo pipefail
rclone lsf --recursive --files-only "$COPY" | sort > copy.txt
comm -12 missing.txt copy.txt > restore.txt
comm -23 missing.txt copy.txt > lost.txt
wc --lines restore.txt lost.txt
