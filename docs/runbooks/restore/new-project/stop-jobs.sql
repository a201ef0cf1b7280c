select cron.alter_job(job_id := jobid, active := false) from cron.job where active;
select jobname, active from cron.job order by jobname;
