ls supabase/migrations | cut -d _ -f 1 | sort | uniq --repeated
