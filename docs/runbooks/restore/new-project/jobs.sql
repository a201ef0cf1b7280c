select jobname, schedule, active, left(command, 80) as command from cron.job order by jobname;
