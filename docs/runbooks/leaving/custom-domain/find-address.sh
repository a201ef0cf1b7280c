grep --recursive --line-number --exclude-dir=node_modules --exclude-dir=.git 'supabase\.co' .
