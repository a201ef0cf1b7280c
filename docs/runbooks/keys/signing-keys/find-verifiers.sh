grep --recursive --line-number --extended-regexp \
  --exclude-dir=node_modules --exclude-dir=.git \
  'JWT_SECRET|jwt\.verify|jwtVerify' .
