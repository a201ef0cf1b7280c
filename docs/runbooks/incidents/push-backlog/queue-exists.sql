select to_regclass('public.push_queue') as queue;
