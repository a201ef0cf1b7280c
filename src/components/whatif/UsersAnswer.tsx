import Link from '@docusaurus/Link';
import { readSettings } from '@gymrats/model';
import type { ReactNode } from 'react';
import { BarVerdict } from './BarVerdict';
import { question, useWhatIf } from './question';

/** Asks for a number of users as a reader typed it. Returns what is wrong with it in a sentence, or nothing. */
export function askUsers(text: string): string {
  const { settings, problems } = readSettings(`users=${encodeURIComponent(text)}`);
  if (settings.users !== undefined) question.change({ users: settings.users });
  return problems[0] ? `${problems[0].what}.` : '';
}

/** The answer at the reader's number of users in a line; nothing while there is none. */
export function UsersAnswer(): ReactNode {
  const settings = useWhatIf('followed');
  if (settings.users === undefined) return null;
  return (
    <>
      <BarVerdict settings={settings} />
      <Link to="/explore/">The full answer, with what to do</Link>
    </>
  );
}
