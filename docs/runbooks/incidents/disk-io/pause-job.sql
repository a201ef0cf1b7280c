-- Put the name of the job in place of push-worker.
select cron.alter_job(job_id := jobid, active := false) from cron.job where jobname = 'push-worker';
select jobname, schedule, active from cron.job;
