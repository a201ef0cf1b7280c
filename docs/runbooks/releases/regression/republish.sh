# Put the group of the former update, as `eas update:list` shows it, into FORMER_GROUP.
eas update:republish --group "$FORMER_GROUP" --message 'Back to the former release' --non-interactive
