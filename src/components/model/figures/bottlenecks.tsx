import { bottlenecks, formatNumber, ModelError } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from '../inPage';
import { memoizeByScenario } from '../memoizeByScenario';
import { useScenario } from '../scenario';
import { Figure } from './Figure';

const occursFrom = memoizeByScenario((scenario, id: string) => {
  const all = bottlenecks(scenario);
  const found = all.find((bottleneck) => bottleneck.id === id);
  if (found) return formatNumber(found.occursFromUsers);
  throw new ModelError('id', `unknown bottleneck "${id}"; one of ${all.map((each) => each.id).join(', ')}`);
});

/** The user count from which a bottleneck of the app as built occurs. */
export const OccursFrom = inPage('OccursFrom', ({ id }: { readonly id: string }): ReactNode => {
  return <Figure of={['bites', id]}>{occursFrom(useScenario(), id)}</Figure>;
});
