import { nearest } from '../nearest';
import { contradictions, resolveAssumptions } from '../workload';
import { ASSUMPTION_FIELDS, FIELDS, type Field, PROMISE_FIELDS } from './fields';
import { isForeign } from './grammar';
import { DEFAULT_SETTINGS, type SettingProblem, type Settings } from './types';

const ALL: readonly Field[] = [...FIELDS, ...PROMISE_FIELDS, ...ASSUMPTION_FIELDS];
const byName = new Map(ALL.map((field) => [field.name, field]));

const LONGEST = 40;

/** What is wrong, and what is used instead, as a sentence. */
function sentence(what: string, instead?: string): string {
  return instead === undefined ? `${what}.` : `${what}; ${instead}.`;
}

/** Settings read from a query, and what of it could not be used. */
export interface Reading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/**
 * Reads the settings of a query string, with or without its `?`. What cannot be used falls back to the default and is named in
 * `problems`; nothing throws. A name given twice counts once, the first time.
 */
export function readSettings(query: string): Reading {
  let settings = DEFAULT_SETTINGS;
  const problems: SettingProblem[] = [];
  const seen = new Set<string>();
  for (const [name, text] of new URLSearchParams(query)) {
    if (isForeign(name)) continue;
    const problem = (what: string, instead?: string) =>
      problems.push({ field: cut(name), value: cut(text), what, message: sentence(what, instead) });
    const field = byName.get(name);
    if (field === undefined) {
      problem(`There is no setting "${cut(name)}"; nearest: ${nearest(cut(name), byName.keys()).join(', ')}`);
    } else if (seen.has(name)) {
      problem(`${name} is given twice`, 'the first counts');
    } else {
      seen.add(name);
      const read = field.read(text, settings);
      if (read === undefined) problem(`${name} = "${cut(text)}" is not ${field.allowed}`, 'the default is used');
      else settings = read;
    }
  }
  const { settings: consistent, problems: contradictions } = withoutContradictions(settings);
  return { settings: consistent, problems: [...problems, ...contradictions] };
}

/** Settings whose assumptions do not contradict each other: of two that do, those of the reader give way to the defaults. */
export function withoutContradictions(settings: Settings): Reading {
  const problems: SettingProblem[] = [];
  const set = { ...settings.set };
  const next = () => contradictions(resolveAssumptions(settings.case, set))[0];
  for (let found = next(); found !== undefined; found = next()) {
    const own = [found.part, found.whole].filter((id) => set[id] !== undefined);
    const [field] = own;
    if (field === undefined) break;
    problems.push({
      field,
      value: String(set[field]),
      what: found.message,
      message: sentence(found.message, 'the defaults count'),
    });
    for (const id of own) delete set[id];
  }
  return { settings: problems.length === 0 ? settings : { ...settings, set }, problems };
}

/** The canonical query of settings, without `?`: only what differs from the default, in a fixed order. Empty for the default. */
export function writeSettings(settings: Settings): string {
  const query = new URLSearchParams();
  for (const field of ALL) {
    const text = field.write(settings);
    if (text !== undefined) query.set(field.name, text);
  }
  return query.toString();
}

/** Text of a stranger in a readable length, without characters that do not print. */
function cut(text: string): string {
  const clean = text.replace(/\p{C}+/gu, ' ');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

/** A query with its settings replaced, with its `?` where it is not empty. Names that belong to others stay. */
export function withSettings(query: string, settings: Settings): string {
  const kept = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => isForeign(name)));
  const text = [writeSettings(settings), kept.toString()].filter(Boolean).join('&');
  return text && `?${text}`;
}
