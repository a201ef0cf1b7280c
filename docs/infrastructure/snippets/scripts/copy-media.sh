#!/usr/bin/env bash
# Nightly copy of all media to a second vendor. It adds and never deletes or overwrites, so a faulty clean-up cannot reach the copy.
# The bucket of the copy needs versioning or object lock, and no lifecycle rule that deletes by age: it would delete the only backup.
set -euo pipefail

: "${SOURCE:?rclone remote and bucket, such as r2:gymrats-media}"
: "${COPY:?rclone remote and bucket of another vendor, such as b2:gymrats-media-copy}"

# Objects never change under their name: another size under the same name stops the run.
rclone copy "$SOURCE" "$COPY" --immutable --size-only --fast-list --transfers 8

# Compares the whole library. Fails, and so alerts, when an object is missing from the copy; what was uploaded today is for tomorrow.
rclone check "$SOURCE" "$COPY" --one-way --size-only --fast-list --min-age 1d
