import { bottlenecks, formatNumber, ModelError, SERVICE_LEVELS } from '@gymrats/model';
import type { ReactNode } from 'react';
import { perScenario } from '../perScenario';
import { useScenario } from '../scenario';

const bites = perScenario((scenario, id: string) => {
  const all = bottlenecks(scenario);
  const found = all.find((bottleneck) => bottleneck.id === id);
  if (found) return formatNumber(found.bitesAt);
  throw new ModelError('id', `unknown bottleneck "${id}"; one of ${all.map((each) => each.id).join(', ')}`);
});

/** The user count from which a bottleneck of the app as built bites. */
export function BitesAt({ id }: { readonly id: string }): ReactNode {
  return <span className="num">{bites(useScenario(), id)}</span>;
}

/** The user count from which a service level is owed. */
export function OwedFrom({ level }: { readonly level: (typeof SERVICE_LEVELS)[number]['id'] }): ReactNode {
  const found = SERVICE_LEVELS.find(({ id }) => id === level);
  if (found) return <span className="num">{formatNumber(found.from)}</span>;
  throw new ModelError(
    'level',
    `unknown service level "${level}"; one of ${SERVICE_LEVELS.map(({ id }) => id).join(', ')}`,
  );
}
