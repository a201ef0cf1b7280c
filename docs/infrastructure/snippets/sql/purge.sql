-- Monthly upkeep: next months' partitions exist before they are needed, and what is past its keeping time is dropped.
select ops.make_months('notifications', current_date, 3);
select ops.make_months('chat_messages', current_date, 3);
select ops.drop_months('notifications', (current_date - interval '90 days')::date);
-- Auth deletes no entry of its audit log; the dashboard keeps its own copy. Switched off there (Authentication, Audit Logs), none is written.
delete from auth.audit_log_entries where created_at < now() - interval '30 days';
delete from public.push_queue where attempts >= 5 and not_before < now() - interval '7 days';
