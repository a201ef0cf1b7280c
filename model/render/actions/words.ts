import type { Task } from '../../decisions';
import { formatTotal } from '../../format';
import { findingWords } from './findings';
import { practiceWords } from './practices';
import { repairWords } from './repairs';
import { setupWords } from './setup';

/** What a task is, why it is to be done and where it says how. */
export interface SubjectWords {
  /** What to do, as a command without a full stop. */
  readonly what: string;
  /** Why, in a sentence or two. */
  readonly why: string;
  /** Where it says how: a route of the site, with its anchor. */
  readonly href: string;
}

/** A task as a reader sees it. */
export interface TaskWords extends SubjectWords {
  readonly id: string;
  readonly kind: Task['kind'];
  readonly users: number;
  /** What it does to the bill: "saves at least $5,428 a month". Empty where it does nothing. */
  readonly effect: string;
  /** "half a day". */
  readonly effort: string;
  /** Whether the address is a runbook's; otherwise it is where the fix is described. */
  readonly isRunbook: boolean;
}

/** Below this many USD a month a change of the bill is none. */
const NEWS_FROM = 0.5;

/** A task in words. */
export function taskWords(task: Task): TaskWords {
  const { id, kind, users, days } = task;
  const words = wordsOf(task);
  return {
    ...words,
    id,
    kind,
    users,
    effect: effectText(task),
    effort: effortText(days),
    isRunbook: words.href.startsWith('/runbooks/'),
  };
}

function wordsOf({ subject }: Task): SubjectWords {
  switch (subject.kind) {
    case 'finding':
      return findingWords(subject.finding);
    case 'repair':
      return repairWords(subject);
    case 'setup':
      return setupWords(subject.change);
    case 'practice':
      return practiceWords(subject.practice);
  }
}

function effectText({ usd, isAtLeast }: Task): string {
  if (Math.abs(usd) < NEWS_FROM) return '';
  const amount = formatTotal(Math.abs(usd));
  return usd > 0 ? `${amount} a month more` : `saves ${isAtLeast ? 'at least ' : ''}${amount} a month`;
}

/** Working days as people say them: "under an hour", "half a day", "3 days", "2 weeks". */
export function effortText(days: number): string {
  if (days < 0.2) return 'under an hour';
  if (days < 0.5) return '2 hours';
  if (days < 1) return 'half a day';
  const weeks = Math.round(days / 5);
  if (days >= 10) return `${weeks} weeks`;
  const count = Math.round(days);
  return count === 1 ? '1 day' : `${count} days`;
}
