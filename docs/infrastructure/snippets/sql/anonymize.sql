-- Draft, not for real data yet: replaces names, texts, addresses, tokens, links and ids in the tables of schema.sql. Numbers, dates and
-- countries stay, and can point to a person. Check constraints of the app's other tables stop it, and auth has more tables than users.
-- Needs: set anonymize.target = 'staging'; set anonymize.salt = '<16 characters or more>'. The same salt gives the same copy.
begin;
set local session_replication_role = replica;

create or replace function pg_temp.salted(v text) returns text language sql stable as $$
  select encode(sha256(convert_to(current_setting('anonymize.salt') || v, 'UTF8')), 'hex');
$$;
create or replace function pg_temp.other_id(v uuid) returns uuid language sql stable as $$
  select left(pg_temp.salted(v::text), 32)::uuid;
$$;
-- Letters and blanks of the same length; equal texts stay equal.
create or replace function pg_temp.other_text(v text) returns text language sql stable as $$
  select left(repeat(translate(pg_temp.salted(v), '0123456789abcdef', 'etaoinshrdlucmf '), length(v) / 64 + 1), length(v));
$$;
-- Walks a document: ids change as their columns do, every other string is replaced unless its key is known to be harmless.
create or replace function pg_temp.other_json(v jsonb, key text) returns jsonb language plpgsql stable as $$
begin
  case jsonb_typeof(v)
    when 'object' then
      return (select coalesce(jsonb_object_agg(e.key, pg_temp.other_json(e.value, e.key)), '{}') from jsonb_each(v) e);
    when 'array' then
      return (select coalesce(jsonb_agg(pg_temp.other_json(e.value, key) order by e.ordinality), '[]')
              from jsonb_array_elements(v) with ordinality e);
    when 'string' then
      if (v #>> '{}') ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        return to_jsonb(pg_temp.other_id((v #>> '{}')::uuid));
      elsif key in ('exerciseId', 'setType', 'emote', 'type', 'screen', 'date', 'platform') then
        return v;
      end if;
      return to_jsonb(pg_temp.other_text(v #>> '{}'));
    else
      return v;
  end case;
end $$;

do $$
declare
  keep constant text[] := array['users.location_country', 'user_buddy_state.current_buddy_id'];
  -- Filled by the migrations of the app, the same for everybody.
  catalogue constant text[] := array['buddy_personalities', 'buddy_cues'];
  t record; c record; change text; changes text[];
begin
  if current_setting('anonymize.target', true) is distinct from 'staging' then
    raise exception 'anonymize: set anonymize.target to staging; this rewrites every row of the database it runs in';
  end if;
  if coalesce(length(current_setting('anonymize.salt', true)), 0) < 16 then
    raise exception 'anonymize: set anonymize.salt to 16 characters or more';
  end if;
  -- A column that was added yesterday is replaced too: the list names what may stay, not what must go.
  for t in select oid, relname from pg_class
           where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
             and relname <> all (catalogue) loop
    changes := '{}';
    -- A column that a check limits to a list of words holds no text of a person, and would refuse any other word.
    for c in select attname, atttypid::regtype::text as kind from pg_attribute a
             where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = ''
               and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'c'
                 and a.attnum = any (k.conkey) and pg_get_constraintdef(k.oid) like '%= ANY (%ARRAY[%') loop
      change := case
        when t.relname || '.' || c.attname = any (keep) then null
        when c.attname = 'email' then format('left(pg_temp.salted(%1$I), 24) || ''@example.invalid''', c.attname)
        when c.kind = 'uuid' then format('pg_temp.other_id(%I)', c.attname)
        when c.kind = 'uuid[]' then format(
          'case when %1$I is not null then array(select pg_temp.other_id(x) from unnest(%1$I) with ordinality a (x, n) order by n) end', c.attname)
        when c.kind in ('text', 'character varying') and c.attname ~ '_id$' then format(
          'case when %1$I ~* ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'' then pg_temp.other_id(%1$I::uuid)::text else left(pg_temp.salted(%1$I), 32) end', c.attname)
        when c.kind in ('text', 'character varying') then format('pg_temp.other_text(%I)', c.attname)
        when c.kind = 'text[]' then format(
          'case when %1$I is not null then array(select pg_temp.other_text(x) from unnest(%1$I) with ordinality a (x, n) order by n) end', c.attname)
        when c.kind = 'jsonb' then format('pg_temp.other_json(%1$I, %1$L)', c.attname)
        when c.kind = any (array['json', 'xml', 'inet', 'bytea']) then 'null' end;
      if change is not null then changes := changes || format('%I = %s', c.attname, change); end if;
    end loop;
    if cardinality(changes) > 0 then
      execute format('update public.%I set %s', t.relname, array_to_string(changes, ', '));
    end if;
  end loop;
  update auth.users set id = pg_temp.other_id(id), email = left(pg_temp.salted(email), 24) || '@example.invalid';
end $$;
commit;
