import { formatCount, formatUsers } from '../../../model/index';
import type { BestChange, ClaimChange, Judgement, TurnChange } from '../types.mjs';
import { listSection, tableSection } from './table.mjs';
import { nameOf } from './totals.mjs';

/** Where each sentence with a premise stands: page titles with their text, by the premise as JSON. */
export type Sentences = Readonly<Record<string, readonly { readonly title: string; readonly sentence: string }[]>>;

/** The best values that flip. */
export function bestSection(changes: readonly BestChange[]): string {
  const rows = changes.map(({ users, case: which, before, after }) => [
    formatUsers(users),
    `${which} case`,
    nameOf(before),
    nameOf(after),
  ]);
  return tableSection('Best value', ['Users', 'Case', 'Before', 'After'], 'r', rows);
}

/** The user counts at which an answer changes, where they moved. */
export function turnsSection(changes: readonly TurnChange[]): string {
  const at = (users: number | undefined): string => (users === undefined ? 'none' : formatCount(users));
  const texts = changes.map(turnText);
  // The same platforms can change places more than once on the way up.
  const rows = changes.map((turn, index) => {
    const text = texts[index] ?? '';
    const time = texts.slice(0, index + 1).filter((other) => other === text).length;
    const label = texts.indexOf(text) === texts.lastIndexOf(text) ? text : `${text}, crossing ${time}`;
    return [label, at(turn.before), at(turn.after)];
  });
  return tableSection('Crossovers and steps', ['What happens', 'Before, at users', 'After, at users'], 'lrr', rows);
}

function turnText({ kind, platform, from, to }: TurnChange): string {
  if (kind === 'step') return `${nameOf(platform)}: ${from} becomes ${to}`;
  const what = kind === 'best' ? 'becomes better value than' : 'becomes cheaper than';
  return `${nameOf(to)} ${what} ${nameOf(from)}`;
}

/** The checked sentences that no longer hold, or hold only now, and what the model says. */
export function claimsSection(changes: readonly ClaimChange[], sentences: Sentences): string {
  const items = changes.map(({ premise, before, after }) => {
    const places = (sentences[premise] ?? []).map(({ title, sentence }) => `${title}: "${sentence}"`);
    const where = places.join('; ') || 'A premise that no page states any more';
    return `${where} (\`${premise}\`): ${holdsText(before)} before, ${holdsText(after)} now. ${firstSentence(after.text)}`;
  });
  return listSection('Checked sentences', items);
}

function holdsText({ holds }: Judgement): string {
  if (holds === 'unknown') return 'not known';
  return holds ? 'holds' : 'does not hold';
}

function firstSentence(text: string): string {
  return `${text.split(/\.(?= )/)[0]?.replace(/\.$/, '')}.`;
}
