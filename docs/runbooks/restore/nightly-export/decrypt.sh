set -euo pipefail
sha256sum --check export.sha256
openssl pkeyutl -decrypt -inkey export.key -pkeyopt rsa_padding_mode:oaep \
  -in export.pass.enc -out export.pass
openssl enc -d -aes-256-cbc -pbkdf2 -pass file:export.pass -in export.tar.gz.enc -out export.tar.gz
tar --extract --gzip --file export.tar.gz
rm export.pass export.tar.gz
ls export
