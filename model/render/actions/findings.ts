import type { FindingId } from '../../decisions';
import type { SubjectWords } from './words';

const FIXES = '/reference/fixes';

const WORDS: Readonly<Record<FindingId, SubjectWords & { readonly label: string }>> = {
  comments: {
    label: 'Comments cannot be saved',
    what: 'Make comments save: use the right columns in their trigger, and test triggers',
    why: 'Comments cannot be saved: a trigger reads columns that do not exist.',
    href: `${FIXES}#comments`,
  },
  friendships: {
    label: 'Friendships never reach the server',
    what: 'Write both rows of a friendship in one function',
    why: 'Friendships never reach the server: both directions are one upsert, which a policy refuses.',
    href: `${FIXES}#friendships`,
  },
  counters: {
    label: 'Counters stay at zero',
    what: "Count likes and comments in a function with its owner's rights and a fixed search path",
    why: 'Counters stay at zero: the trigger runs with the rights of the user who reacts, not of the author.',
    href: `${FIXES}#comments`,
  },
  uploads: {
    label: 'Uploads are refused',
    what: 'Upload the file itself, as image/jpeg',
    why: 'Uploads are refused: the app sends a content type that the bucket does not accept.',
    href: '/infrastructure/media-storage#compression',
  },
  progress: {
    label: 'Progress is lost',
    what: 'Merge the local profile with the pulled one, and push when a workout ends',
    why: 'Progress is lost: the pull replaces the local profile before it is sent.',
    href: `${FIXES}#progress`,
  },
  session: {
    label: 'Every cold start signs in',
    what: 'Give the Supabase client a storage adapter',
    why: 'Every cold start signs in again: the session is not stored on phones.',
    href: `${FIXES}#session`,
  },
  'readable-email': {
    label: 'Profiles, e-mail included, are readable without sign-in',
    what: 'Show profiles through a view without private columns, and revoke the table from anon',
    why: 'Everybody’s e-mail address is open to people without an account.',
    href: `${FIXES}#profiles`,
  },
  'caller-id': {
    label: 'Functions take a user id and do not compare it with the caller',
    what: 'Use auth.uid() in functions, and revoke execute from anon',
    why: 'A signed-in user can act in the name of another one.',
    href: `${FIXES}#functions`,
  },
  'live-policies': {
    label: 'Policies of live sessions compare a column with itself',
    what: 'Qualify the column in the policies of live sessions',
    why: 'They compare a column with itself; policies.sql repairs them.',
    href: '/infrastructure/database-performance#rls',
  },
  'push-caller': {
    label: 'Push functions trust the request body and return full error details',
    what: 'Check the caller of push functions, answer a code, and restrict the origin',
    why: 'Any caller can notify any user, and errors show how the server is built.',
    href: '/infrastructure/realtime-websockets#push',
  },
  'search-path': {
    label: 'Functions with the owner’s rights (SECURITY DEFINER) have no fixed search path',
    what: 'Set an empty search_path on functions that run with their owner’s rights',
    why: 'Their names are looked up in a path that others can write to.',
    href: `${FIXES}#functions`,
  },
  'public-buckets': {
    label: 'Buckets are public',
    what: 'Make buckets private, with signed addresses for what is not public',
    why: 'Both buckets are public: whoever has an address can read the file.',
    href: '/infrastructure/media-storage#compression',
  },
};

/** A finding as a task: what to do and why. */
export function findingWords(id: FindingId): SubjectWords {
  const { what, why, href } = WORDS[id];
  return { what, why, href };
}

/** A finding by name: what fails or is open. */
export function findingLabel(id: FindingId): string {
  return WORDS[id].label;
}
