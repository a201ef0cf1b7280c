-- Put the new secret key in place of the text.
select vault.create_secret('sb_secret_of_the_push_worker', 'push_worker_key');

select cron.schedule('push-worker', '* * * * *', $job$
  select net.http_post(
    url := 'https://PROJECT_REF.supabase.co/functions/v1/push-worker',
    headers := jsonb_build_object(
      'content-type', 'application/json',
      'apikey', (select decrypted_secret from vault.decrypted_secrets where name = 'push_worker_key')
    ),
    body := '{}'::jsonb
  )
$job$);
