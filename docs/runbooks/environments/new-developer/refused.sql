set role reader_ada;
select email from public.users limit 1;
update public.workouts set ended_at = ended_at;
reset role;
