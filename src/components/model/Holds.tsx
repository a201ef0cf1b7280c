import type { ReactNode } from 'react';
import { useAnswering } from '#answering';
import { useAsked } from './asked';
import type { HoldsProps } from './HoldsForThese';

/**
 * A sentence that states a conclusion. The build fails where the model does not agree, naming page, sentence, premise and what the
 * model says; in a browser, under a reader's own numbers, the sentence says so itself.
 */
export function Holds(props: HoldsProps): ReactNode {
  const isAsked = useAsked() !== undefined;
  const answering = useAnswering(isAsked);
  // The build has checked the guide's own numbers.
  const isChecked = typeof window !== 'undefined' && !isAsked;
  return answering && !isChecked ? <answering.HoldsForThese {...props} /> : props.children;
}
