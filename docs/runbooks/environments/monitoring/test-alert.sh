curl --fail --silent --request POST --header 'Content-Type: application/json' \
  --data '[{"labels": {"alertname": "Test", "severity": "page"}, "annotations": {"summary": "A test of the route."}}]' \
  http://127.0.0.1:9093/api/v2/alerts
