analyze public.workouts;
