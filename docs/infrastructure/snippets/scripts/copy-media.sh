#!/usr/bin/env bash
# Nightly copy of media to a second vendor. It adds and never deletes, so that a faulty clean-up cannot reach the copy;
# old copies leave by the lifecycle rule of the target bucket.
set -euo pipefail

: "${SOURCE:?rclone remote and bucket, such as r2:gymrats-media}"
: "${COPY:?rclone remote and bucket of another vendor, such as b2:gymrats-media-copy}"

rclone copy "$SOURCE" "$COPY" --immutable --fast-list --transfers 8 --max-age 48h

# Fails, and so alerts, when an object of the last two days is missing or has another size.
rclone check "$SOURCE" "$COPY" --one-way --size-only --max-age 48h
