-- One row per real workout and routine again: removes the copies that repeated pushes made. Run before fixes/row-identity.sql.
begin;
-- A workout is the same one when its owner, start and end agree; the copy with most sets is kept, then the oldest.
create temporary table workout_copies on commit drop as
select id, first_value(id) over (
  partition by user_id, started_at, ended_at order by jsonb_array_length(sets) desc, created_at, id
) as kept
from public.workouts;

create temporary table routine_copies on commit drop as
select id, first_value(id) over (partition by user_id, name, exercises order by created_at, id) as kept
from public.routines;

-- Point workouts at the routine that stays, or deleting its copies would empty the column.
update public.workouts w set routine_id = c.kept
from routine_copies c where c.id = w.routine_id and c.id <> c.kept;

delete from public.workouts w using workout_copies c where c.id = w.id and c.id <> c.kept;
delete from public.routines r using routine_copies c where c.id = r.id and c.id <> c.kept;
commit;
