grep --recursive --line-number --extended-regexp \
  --exclude-dir=node_modules --exclude-dir=.git \
  'ANON_KEY|SERVICE_ROLE_KEY|service_role' .
