set -euo pipefail
tar --create --gzip --file export.tar.gz export
openssl rand -hex 32 > export.pass
openssl enc -aes-256-cbc -pbkdf2 -pass file:export.pass -in export.tar.gz -out export.tar.gz.enc
openssl pkeyutl -encrypt -pubin -inkey export.pub -pkeyopt rsa_padding_mode:oaep \
  -in export.pass -out export.pass.enc
rm -r export export.tar.gz export.pass
sha256sum export.tar.gz.enc export.pass.enc > export.sha256
