-- Functions that run with their owner's rights look names up in a fixed place, and nobody calls them without signing in.
do $$
declare f record;
begin
  for f in select oid::regprocedure as signature, proconfig from pg_proc p
           where pronamespace = 'public'::regnamespace and prosecdef
             and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
    if not coalesce(array_to_string(f.proconfig, ',') like '%search_path=%', false) then
      execute format('alter function %s set search_path = public, pg_temp', f.signature);
    end if;
    execute format('revoke execute on function %s from public, anon', f.signature);
  end loop;
end $$;

-- These trust the user or session that the caller names, and the app does not call them yet: the server alone, until they compare.
revoke execute on function public.create_live_session, public.end_live_session, public.get_live_session_summary,
  public.get_participant_summary, public.get_user_exercise_notes, public.upsert_exercise_note, public.sync_exercise_notes
  from authenticated;
