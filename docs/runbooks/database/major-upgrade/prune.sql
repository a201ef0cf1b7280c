-- The history of scheduled jobs is copied along; a month is enough.
delete from cron.job_run_details where end_time < now() - interval '30 days';
