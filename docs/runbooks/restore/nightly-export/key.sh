openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out export.key
openssl pkey -in export.key -pubout -out export.pub
