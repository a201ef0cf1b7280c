# Values that must not survive, from the copy as it is now: addresses, names, devices and texts of people drawn at random.
psql "$COPY_URL" --no-psqlrc --tuples-only --no-align --set ON_ERROR_STOP=1 > known.txt <<'SQL'
(select email from auth.users order by random() limit 50)
union (select display_name from public.users where length(display_name) > 7 order by random() limit 50)
union (select token from public.user_push_tokens order by random() limit 20)
union (select text from public.comments where length(text) > 12 order by random() limit 20)
union (select caption from public.posts where length(caption) > 12 order by random() limit 20)
union (select id::text from public.users order by random() limit 20)
union (select note from public.exercise_notes where length(note) > 12 order by random() limit 20);
SQL
wc --lines known.txt
