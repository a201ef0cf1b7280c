eas update --channel production --message 'Repaired release' --rollout-percentage 10 --non-interactive
