set -euo pipefail
rclone lsf --recursive --files-only "$STORE" | sort > files.txt
sort rows.txt | comm -23 - files.txt > missing.txt
sort rows.txt | comm -13 - files.txt > without-row.txt
wc --lines missing.txt without-row.txt
