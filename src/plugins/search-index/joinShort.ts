import type { Passage } from '../../search/types';

const SHORT = 40;

/** Joins passages of a few words with the one that follows, so that a figure is found with what it says: "USD a month · $62.81". */
export function joinShort(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const before = joined.at(-1);
    const isPlain = before && !before.table && !passage.table && before.anchor === passage.anchor;
    if (isPlain && before.text.length < SHORT) {
      joined.splice(-1, 1, { ...passage, text: `${before.text} · ${passage.text}` });
    } else joined.push(passage);
  }
  return joined;
}
