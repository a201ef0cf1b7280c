node --version
docker version --format '{{.Server.Version}}'
npx supabase --version
