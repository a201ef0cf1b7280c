import { addPolicy } from './addPolicy';
import { reportErrors } from './reportErrors';
import type { Page, Step } from './types';

/** What is done to every page after Docusaurus has written it, in this order. */
export const STEPS: readonly Step[] = [reportErrors, addPolicy];

/**
 * Takes every page through the steps.
 * @throws Error with everything that any step reports of any page, each once
 */
export function finishPages(pages: readonly Page[], steps: readonly Step[] = STEPS): Page[] {
  const errors = new Set<string>();
  const report = (error: string) => errors.add(error);
  const finished = pages.map((page) => steps.reduce((current, step) => step(current, report), page));
  if (errors.size === 0) return finished;
  const count = errors.size === 1 ? 'One error' : `${errors.size} errors`;
  throw new Error(`${count} in the pages:\n\n${[...errors].join('\n\n')}\n`);
}
