select jobname, schedule, active from cron.job where jobname = 'push-worker';
