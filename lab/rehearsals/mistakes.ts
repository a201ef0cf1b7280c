import { inWorkspace } from '../database/workspace';
import { describe } from '../errors';
import { rehearsals } from '.';
import { type Mistake, Rehearsal } from './rehearsal';

interface Planted extends Mistake {
  readonly runbook: string;
  /** What the rehearsal must say; anything else counts as not noticed. */
  readonly says: RegExp;
}

const plant = (runbook: string, file: string, from: string, to: string, says: RegExp): Planted => ({
  runbook,
  file,
  from,
  to,
  says,
});
const monitoringFiles = '../../../infrastructure/snippets/monitoring';
const alerts = `${monitoringFiles}/alerts.yml`;
const anonymize = '../../../infrastructure/snippets/sql/anonymize.sql';
const leaving = '../common';

/** A dropped step, a wrong flag, a right that is missing or too wide, an age limit, a rule that cannot fire. */
export const mistakes: readonly Planted[] = [
  plant('off-site-copy', 'copy.sh', '--immutable', '--immutable --max-age 48h', /files of 2019 are copied/),
  plant('off-site-copy', 'copy.sh', 'rclone copy', 'rclone sync', /a deletion at the source does not reach the copy/),
  plant('off-site-copy', 'copy.sh', ' --immutable', '', /refused with \/immutable/),
  plant('off-site-copy', 'compare.sh', ' --download', ' --size-only', /2 differences found/),
  plant('off-site-copy', 'restore.sh', 'rclone copy', 'rclone check', /differences found|the deleted file is back/),
  plant('media', 'in-copy.sh', 'comm -12', 'comm -23', /ten are in the copy/),
  plant('media', 'replace.sh', ' --backup-dir "$STORE-replaced"', '', /store-replaced|directory not found/),
  plant('media', 'missing.sh', 'comm -23', 'comm -12', /eleven files are missing/),
  plant('media', 'undo.sh', 'rclone deletefile', 'rclone lsf', /the way back removes what came back/),
  plant('media-to-r2', 'compare.sh', ' --download', ' --size-only', /2 differences found/),
  plant('media-to-r2', 'backfill.sh', 'rclone copy', 'rclone sync', /a file that only the new store has stays/),
  plant('nightly-export', 'store.sh', "--filter '- export.key' ", '', /the key is not/),
  plant(
    'nightly-export',
    'encrypt.sh',
    'rm -r export export.tar.gz',
    'rm -r export.tar.gz',
    /the plain files are gone/,
  ),
  plant('nightly-export', 'decrypt.sh', 'sha256sum --check export.sha256', 'true', /refused with/),
  plant('nightly-export', 'export.sh', "relkind in ('r', 'p')", "relkind in ('p')", /29 tables of public/),
  plant('drill', 'load.sh', 'perform setval(seq, top, false);', 'null;', /duplicate key|numbers of their own/),
  plant('one-table', 'merge.sql', 'set local session_replication_role = replica;', '', /nobody is notified again/),
  plant('one-table', 'undo.sql', ' using restored.comments_back b where b.id = c.id', '', /and no more/),
  plant('one-table', 'counters.sql', 'count(*)', 'count(*) + 1', /the counters are what they were/),
  plant(
    'one-user',
    'collect.sql',
    "k.confdeltype = 'c'",
    "k.confdeltype = 'n'",
    /points to one that is there|rows and checksums of before/,
  ),
  plant(
    'push-backlog',
    'retry.sql',
    "now() - interval '1 day'",
    "now() - interval '1 year'",
    /a hundred old ones are gone/,
  ),
  plant(
    'realtime-refusing',
    'polling-on.sql',
    'to anon, authenticated using (true)',
    'to authenticated using (true)',
    /a signed-out phone reads the flag/,
  ),
  plant(
    'dedicated-service',
    'outbox.sql',
    'revoke all on public.realtime_outbox from anon, authenticated;',
    '',
    /permission denied/,
  ),
  plant('leaked-key', 'what-changed.sql', 'not c.relrowsecurity', 'c.relrowsecurity', /an open table are listed/),
  plant('new-project', 'stop-jobs.sql', 'active := false', 'active := true', /no job is active/),
  plant(
    'new-developer',
    'read-role.sql',
    '(id, created_at, total_xp, current_level) on public.users',
    'on public.users',
    /permission denied/,
  ),
  plant(
    'leaving-developer',
    'drop-role.sql',
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'reader_ada';",
    '',
    /terminat/,
  ),
  plant('large-index', 'invalid-indexes.sql', 'not indisvalid', 'indisvalid', /leaves one invalid index/),
  plant(
    'connections-exhausted',
    'end-idle.sql',
    "state = 'idle'",
    "state = 'active'",
    /every idle session of the importer is ended/,
  ),
  plant(
    'self-hosted',
    `${leaving}/publish.sql`,
    "schemaname = 'public')",
    "schemaname = 'public' and tablename <> 'posts')",
    /first copy|same rows and checksums/,
  ),
  plant(
    'self-hosted',
    `${leaving}/refuse-writes.sql`,
    'alter role authenticator set default_transaction_read_only = on;',
    '',
    /a refused write/,
  ),
  plant(
    'partition-chat',
    'parent.sql',
    'alter table public.notifications_rest enable row level security;',
    '',
    /every partition is protected/,
  ),
  plant(
    'partition-chat',
    'parent.sql',
    "for one in select * from pg_policies where schemaname = 'public'",
    "for one in select * from pg_policies where schemaname = 'other'",
    /the same policies/,
  ),
  plant('staging-refresh', anonymize, 'left(pg_temp.salted(e.key), 16)', 'e.key', /personal values survive/),
  plant('monitoring', alerts, 'expr: pg_up == 0', 'expr: pg_up == 2', /DatabaseDown/),
  plant('monitoring', alerts, 'absent(pg_up) or ', '', /MetricsMissing/),
  plant('monitoring', alerts, 'expr: vector(1)', 'expr: vector(1) > 1', /Watchdog/),
  plant(
    'monitoring',
    `${monitoringFiles}/thresholds.yml`,
    'threshold:push_seconds',
    'threshold:push_second',
    /PushBacklog/,
  ),
];

/** Plants the mistakes of the runbooks named, or all, one at a time. Returns 1 when one is not noticed or not by what it should. */
export async function plantMistakes(runbooks: readonly string[]): Promise<number> {
  const chosen = mistakes.filter(({ runbook }) => runbooks.length === 0 || runbooks.includes(runbook));
  let missed = 0;
  for (const mistake of chosen) {
    const said = await inWorkspace({}, async (workspace) => {
      const rehearsal = new Rehearsal(mistake.runbook, mistake);
      await rehearsals[mistake.runbook]?.(rehearsal, workspace);
      return 'nothing';
    }).catch((error: Error) => `${describe(error)} ${(error as { stdout?: string }).stdout ?? ''}`);
    const noticed = mistake.says.test(said);
    if (!noticed) missed += 1;
    console.log(
      `${noticed ? 'noticed' : 'MISSED '} ${mistake.runbook}/${mistake.file.split('/').at(-1)}: "${mistake.from}" as "${mistake.to}"${noticed ? '' : `, said: ${said.slice(0, 600)}`}`,
    );
  }
  console.log(`${chosen.length - missed} of ${chosen.length} planted mistakes noticed`);
  return missed > 0 ? 1 : 0;
}
