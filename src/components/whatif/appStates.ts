import { DEFECT_WORDS, type Defect } from '@gymrats/model';

/** A state of the app as a reader knows it. */
export function appStateLabel(state: string): string {
  if (state === 'fixed') return 'After fixes';
  if (state === 'built') return 'As built';
  return `Fixed, but: ${DEFECT_WORDS[state as Defect].label}`;
}
