select (select count(distinct id) from import.workouts where refused is null) as in_the_file,
       (select count(*) from public.workouts w join (select distinct id from import.workouts) i using (id)) as imported;
