import { FIELDS, type Hit } from './engine';
import type { Saying, Wish } from './query';
import type { SearchDocument } from './types';

type Field = (typeof FIELDS)[number];

/** How close a document is to what was typed; a higher one comes first, whatever the scores. */
export const RANK = { id: 7, idBegins: 6, heading: 5, tier: 4, name: 3, asTyped: 2, parts: 1, begun: 0 } as const;

const VENDORS_ASKED_FOR = /^\/reference\/(?:prices|limits)\/(supabase|aws|gcp)\//;

/**
 * The rank of a hit: by its whole id, the beginning of its id, its heading, the tier it is for, the name of its page; then by its text,
 * as typed or in parts and other words; last by beginnings of words and words that are only like them.
 */
export function rankOf(hit: Hit, document: SearchDocument, wishes: readonly Wish[], query: string): number {
  const typed = plainId(query);
  if (document.id !== undefined && plainId(document.id) === typed) return RANK.id;
  if (query.includes('.') && document.id?.startsWith(query.trim().toLowerCase())) return RANK.idBegins;
  const isSaid = (saying: Saying, fields: readonly Field[]) =>
    saying.every((term) => isTelling(term) && fields.some((field) => fieldsOf(hit, term).includes(field)));
  const isAsTyped = (fields: readonly Field[]) => wishes.every(({ typed: [first = []] }) => isSaid(first, fields));
  const isSaidAtAll = (fields: readonly Field[]) =>
    wishes.every((wish) => [...wish.typed, ...wish.alike].some((saying) => isSaid(saying, fields)));
  if (isAsTyped(['heading'])) return RANK.heading;
  if (isAsTyped(['heading', 'tier'])) return RANK.tier;
  if (isAsTyped(['heading', 'tier', 'page'])) return RANK.name;
  if (isAsTyped(FIELDS)) return RANK.asTyped;
  return isSaidAtAll(FIELDS) ? RANK.parts : RANK.begun;
}

/** Fields of the document that have the term. A term may be a word that every object knows, such as "constructor". */
function fieldsOf({ match }: Hit, term: string): readonly string[] {
  return Object.hasOwn(match, term) ? (match[term] ?? []) : [];
}

function plainId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A single letter is the beginning of a word that is being typed. */
function isTelling(term: string): boolean {
  return !/^\p{L}$/u.test(term);
}

/** How much more a page is asked for than others of its kind: the guide, then the records of the three platforms. */
export function weightOf(route: string): number {
  if (!route.startsWith('/reference/')) return 1.5;
  const vendor = VENDORS_ASKED_FOR.exec(route)?.[1];
  if (vendor === 'supabase') return 1.3;
  return vendor ? 1.1 : 0.8;
}
