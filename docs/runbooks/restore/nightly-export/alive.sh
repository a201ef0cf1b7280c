curl --fail --silent --show-error --retry 3 "$EXPORT_CHECK_URL"
