-- Run in a private copy of production, by the runbook "staging refresh", never in production. Replaces ids, names, texts, addresses, tokens
-- and links, moves all times by the same secret number of weeks, and empties what only the platform needs. Weights and counts stay.
-- Needs: set anonymize.target = 'staging'; set anonymize.salt = '<16 characters or more, forgotten afterwards>'.
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
-- Between one and thirty weeks: days of the week and hours stay, no date is the real one.
create or replace function pg_temp.shift() returns interval language sql stable as $$
  select (1 + ('x' || left(pg_temp.salted('shift'), 6))::bit(24)::integer % 30) * interval '7 days';
$$;
create or replace function pg_temp.other_ms(v numeric) returns numeric language sql stable as $$
  select v - extract(epoch from pg_temp.shift()) * 1000;
$$;
-- Every folder and file name of a path; ids in it change as their columns do.
create or replace function pg_temp.other_path(v text) returns text language sql stable as $$
  select string_agg(case when part ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then pg_temp.other_id(part::uuid)::text
                         else left(pg_temp.salted(part), 24) end, '/' order by n)
  from string_to_table(v, '/') with ordinality p (part, n);
$$;
-- Walks a document. A field that the app does not define is replaced like its value: a name can be a key.
create or replace function pg_temp.other_json(v jsonb, key text) returns jsonb language plpgsql stable as $$
declare
  s text := v #>> '{}';
  fields constant text[] := string_to_array(
    'accessory actionLabel amount artStyle avatarUrl avgReps base bestReps bestSet bestWeight bestWeightKg body bottom caption category color commentCount commentId commenterId commenterName completionPct content cosmetics count country createdAt createdAtMs currentExerciseId currentLevel currentRank currentStreak data date day deliveredAtMs description details displayName dnaData durationMs durationSec emote endedAt endedAtMs exercise exerciseCount exerciseId exerciseName exercises exercisesCompleted expiresAt friendId friendName from_user_id fullyCompleted generatedAt growthStage heightScale hostId id imbalanceScore intensityScore isPR joinedAt level likeCount liveSessionId message mode model muscleBalance muscleGroup name newRank note notes os planId plannedExercises platform postId privacy rank reactorId reactorName reps routineId routineName screen senderId senderName sessionId sessionName set setCount setId setType sets setsCompleted setsTotal shoes sourcePlanCategory sourcePlanId startedAt startedAtMs status text theme threadId timestamp timestampMs title toUserId tokens top totalSets totalVolume totalVolumeKg totalXP trainingStyle type updatedAt updatedAtMs userDisplayName userId userName version volume volumeKg weightKg who workoutsPerWeek xp', ' ');
begin
  case jsonb_typeof(v)
    when 'object' then
      return (select coalesce(jsonb_object_agg(case when e.key = any (fields) then e.key else left(pg_temp.salted(e.key), 16) end,
                                               pg_temp.other_json(e.value, e.key)), '{}') from jsonb_each(v) e);
    when 'array' then
      return (select coalesce(jsonb_agg(pg_temp.other_json(e.value, key) order by e.ordinality), '[]')
              from jsonb_array_elements(v) with ordinality e);
    when 'string' then
      if s ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        return to_jsonb(pg_temp.other_id(s::uuid));
      elsif s ~ '^\d{4}-\d\d-\d\d$' then
        return to_jsonb((s::date - pg_temp.shift())::date);
      elsif s ~ '^\d{4}-\d\d-\d\d[T ]\d\d:\d\d' then
        return to_jsonb(s::timestamptz - pg_temp.shift());
      elsif key in ('exerciseId', 'setType', 'emote', 'type', 'screen', 'platform') and s ~ '^[a-z0-9_-]{1,40}$' then
        return v;
      end if;
      return to_jsonb(pg_temp.other_text(s));
    when 'number' then
      -- A time in milliseconds; a phone number or a code that somebody typed is a string.
      return case when s::numeric > 1e12 then to_jsonb(pg_temp.other_ms(s::numeric)) else v end;
    else
      return v;
  end case;
end $$;

do $$
declare
  keep constant text[] := array['users.location_country', 'user_buddy_state.current_buddy_id'];
  -- Filled by the migrations of the app, the same for everybody.
  catalogue constant text[] := array['buddy_personalities', 'buddy_cues', 'app_flags'];
  t record; c record; change text; changes text[]; far text[]; emptied text;
begin
  if current_setting('anonymize.target', true) is distinct from 'staging' then
    raise exception 'anonymize: set anonymize.target to staging; this rewrites every row of the database it runs in';
  end if;
  if coalesce(length(current_setting('anonymize.salt', true)), 0) < 16 then
    raise exception 'anonymize: set anonymize.salt to 16 characters or more';
  end if;
  -- A country with few people points to them.
  update public.users set location_country = null
  where location_country in (select location_country from public.users group by 1 having count(*) < 20);

  -- What holds sessions, second factors, logs, secrets, jobs and calls. Accounts are rewritten below.
  for emptied in select format('%I.%I', nspname, relname) from pg_class join pg_namespace n on n.oid = relnamespace
              where relkind in ('r', 'p') and not relispartition
                and (nspname = 'auth' and relname not in ('users', 'schema_migrations', 'instances')
                     or nspname || '.' || relname in ('vault.secrets', 'net.http_request_queue', 'net._http_response', 'cron.job',
                                                      'cron.job_run_details', 'realtime.messages',
                                                      'ops.audit_log', 'ops.request_counts')) loop
    execute 'delete from ' || emptied;
  end loop;

  -- A column that was added yesterday is replaced too: the list names what may stay, not what must go.
  for t in select oid, relname, oid::regclass as full_name, relnamespace = 'auth'::regnamespace as is_auth from pg_class
           where (relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> all (catalogue))
              or oid = 'auth.users'::regclass loop
    changes := '{}';
    far := '{}';
    -- A column that a check limits to a list of words holds no text of a person, and would refuse any other word.
    for c in select attname, atttypid::regtype::text as kind, typcategory as category, typelem::regtype::text as element, typarray = 0 as is_array,
                    exists (select from pg_index i where i.indrelid = t.oid and i.indisunique and a.attnum = any (i.indkey::smallint[])) as is_unique
             from pg_attribute a join pg_type y on y.oid = a.atttypid
             where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = ''
               and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'c'
                 and a.attnum = any (k.conkey) and pg_get_constraintdef(k.oid) like '%= ANY (%ARRAY[%') loop
      change := case
        when t.relname || '.' || c.attname = any (keep) or t.is_auth and c.attname in ('aud', 'role') then null
        when c.attname = 'email' then format('left(pg_temp.salted(%1$I), 24) || ''@example.invalid''', c.attname)
        when t.is_auth and c.attname in ('raw_user_meta_data', 'raw_app_meta_data') then '''{}'''
        when t.is_auth and c.attname = 'phone' then 'null'
        when t.is_auth and c.category = 'S' then ''''''
        when c.kind = 'uuid' then format('pg_temp.other_id(%I)', c.attname)
        when c.kind = 'uuid[]' then format(
          'case when %1$I is not null then array(select pg_temp.other_id(x) from unnest(%1$I) with ordinality a (x, n) order by n) end', c.attname)
        when t.relname || '.' || c.attname = 'uploads.name' then format('pg_temp.other_path(%I)', c.attname)
        when c.category = 'S' and c.attname ~ '_id$' then format(
          'case when %1$I ~* ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'' then pg_temp.other_id(%1$I::uuid)::text else left(pg_temp.salted(%1$I), 32) end', c.attname)
        when c.category = 'S' then format('pg_temp.other_text(%I::text)', c.attname)
        when c.category = 'A' and c.element::regtype in ('text'::regtype, 'character varying'::regtype, 'bpchar'::regtype) then format(
          'case when %1$I is not null then array(select pg_temp.other_text(x::text) from unnest(%1$I) with ordinality a (x, n) order by n) end', c.attname)
        when c.kind = 'jsonb' then format('pg_temp.other_json(%1$I, %1$L)', c.attname)
        when c.kind = 'date' then format('(%I - pg_temp.shift())::date', c.attname)
        when c.kind like 'timestamp%' then format('%I - pg_temp.shift()', c.attname)
        when c.kind = 'bigint' and c.attname ~ '(_at|_ms)$' then format('pg_temp.other_ms(%I)', c.attname)
        when c.kind = any (array['json', 'json[]', 'jsonb[]', 'xml', 'inet', 'cidr', 'macaddr', 'bytea', 'tsvector', 'point']) then 'null' end;
      if change is not null then changes := changes || format('%I = %s', c.attname, change); end if;
      -- A time that is part of a key first moves far away, or it would meet the row of another week on its way.
      if c.is_unique and (c.kind = 'date' or c.kind like 'timestamp%') then
        far := far || format('%1$I = (%1$I + interval ''400 years'')', c.attname);
        changes := array_replace(changes, format('%I = %s', c.attname, change), format('%I = %s', c.attname,
          case c.kind when 'date' then format('(%I - interval ''400 years'' - pg_temp.shift())::date', c.attname)
                      else format('%I - interval ''400 years'' - pg_temp.shift()', c.attname) end));
      end if;
    end loop;
    if cardinality(far) > 0 then execute format('update %s set %s', t.full_name, array_to_string(far, ', ')); end if;
    if cardinality(changes) > 0 then execute format('update %s set %s', t.full_name, array_to_string(changes, ', ')); end if;
  end loop;
  if exists (select from storage.objects) then
    update storage.objects set name = pg_temp.other_path(name), owner = pg_temp.other_id(owner), owner_id = pg_temp.other_path(owner_id),
      metadata = null, user_metadata = null;
  end if;
end $$;
commit;
