import type { PracticeId } from '../../decisions';
import type { SubjectWords } from './words';

const WORDS: Readonly<Record<PracticeId, SubjectWords>> = {
  'own-smtp': {
    what: 'Connect your own mail service, and raise its rate limit',
    why: "Supabase's built-in sender delivers to your own team only: nobody else can confirm an address or reset a password.",
    href: '/runbooks/plans/launch',
  },
  'new-api-keys': {
    what: 'Release the app with the publishable key, then replace the legacy keys',
    why: 'Supabase has announced the end of legacy keys (the day is not known): app versions that use one then stop working.',
    href: '/runbooks/keys/new-api-keys',
  },
  'nightly-export': {
    what: 'Export the database every night',
    why: 'Free keeps no backup that can be restored.',
    href: '/runbooks/restore/nightly-export',
  },
  'restore-drill': {
    what: 'Restore a backup into a new project, count the rows, and time it: every quarter',
    why: 'A backup counts when its restore has been tried.',
    href: '/runbooks/restore/drill',
  },
  'media-copy': {
    what: 'Copy photos and videos to a second vendor every night',
    why: 'Database backups do not contain stored files. The bills of this guide include the copy from the launch on.',
    href: '/runbooks/media/off-site-copy',
  },
  alerts: {
    what: 'Load the alert rules with the thresholds of this size',
    why: 'Every limit below has an alert that comes before it is reached.',
    href: '/infrastructure/monitoring-alerting#thresholds',
  },
};

/** A practice as a task. */
export function practiceWords(id: PracticeId): SubjectWords {
  return WORDS[id];
}
