set -euo pipefail
# For a trial; in production take the certificates of your own authority or of the provider, and keep the names of the files.
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=trial-ca -keyout ca.key -out database-ca.crt
for name in server database; do
  openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -addext 'subjectAltName=DNS:localhost' -keyout "$name.key" -out "$name.csr"
  openssl x509 -req -in "$name.csr" -CA database-ca.crt -CAkey ca.key -CAcreateserial -days 30 -copy_extensions copy -out "$name.crt"
done
chmod 600 ./*.key
