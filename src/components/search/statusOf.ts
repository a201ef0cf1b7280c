import type { Results } from '../../search/results';
import type { EngineState } from './useEngine';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What search has to say about where it stands, in a sentence; empty before anything is asked. */
export function statusOf({ state }: EngineState, asked: string, results: Results | undefined): string {
  if (state === 'loading') return asked === '' ? '' : 'Loading the index …';
  if (results === undefined) return '';
  const { total, groups, meeting } = results;
  if (total === 0) return 'Nothing found.';
  const places = `${plural(total, 'place')}, ${plural(groups.length, 'page')} shown`;
  if (meeting === 'similar') return `Nothing has just these words. ${places} with words like them.`;
  return meeting === 'some' ? `Nothing has all of these words. ${places} with some of them.` : `${places}.`;
}
