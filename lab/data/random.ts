/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * Id number `n` of a kind of row, spread over the whole range as random ids are, so that indexes grow as they do in the app.
 * The same kind and number give the same id, without keeping any.
 */
export function idOf(kind: number, n: number): string {
  const low = hex(mix(n + Math.imul(kind, 0x9e3779b1)));
  const high = hex(mix(Math.imul(n, 0x85ebca77) ^ kind));
  return `${low}-${high.slice(0, 4)}-4${high.slice(5)}-8${hex(mix(kind)).slice(0, 3)}-${n.toString(16).padStart(12, '0')}`;
}

/** Kinds of rows that have ids. */
export const KIND = {
  user: 1,
  routine: 2,
  workout: 3,
  post: 4,
  comment: 5,
  room: 6,
  session: 7,
  reaction: 8,
  notice: 9,
  edge: 10,
  thread: 11,
  message: 12,
} as const;

/** Id of user number `n`, from 0. */
export const userId = (n: number): string => idOf(KIND.user, n);
