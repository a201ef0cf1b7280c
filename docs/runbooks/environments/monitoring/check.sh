set -euo pipefail
promtool check metrics < "$TEXTFILES/gymrats.prom" || test $? -eq 3
promtool check rules thresholds.yml alerts.yml
promtool check config --syntax-only prometheus.yml
