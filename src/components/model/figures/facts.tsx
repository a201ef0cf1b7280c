import { appFacts, formatCount, ModelError, SERVICE_LEVELS } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from '../inPage';
import { Figure } from './Figure';

/** The user count from which a service level is required. */
export const RequiredFrom = inPage(
  'RequiredFrom',
  ({ level }: { readonly level: (typeof SERVICE_LEVELS)[number]['id'] }): ReactNode => {
    const found = SERVICE_LEVELS.find(({ id }) => id === level);
    if (found) return <Figure of={['owed', level]}>{formatCount(found.from)}</Figure>;
    throw new ModelError(
      'level',
      `unknown service level "${level}"; one of ${SERVICE_LEVELS.map(({ id }) => id).join(', ')}`,
    );
  },
);

interface AppFactProps {
  readonly id: string;
  /** False where the sentence names the unit itself. */
  readonly unit?: boolean;
}

/** A fact about the app as built, with the place it was read or measured in as its title. */
export const AppFact = inPage('AppFact', ({ id, unit = true }: AppFactProps): ReactNode => {
  const fact = appFacts.find((each) => each.id === id);
  if (!fact)
    throw new ModelError('id', `unknown app fact "${id}"; one of ${appFacts.map((each) => each.id).join(', ')}`);
  return (
    <Figure of={['fact', id]} title={`${fact.label}: ${fact.how}, ${fact.place}`}>
      {unit ? `${formatCount(fact.value)} ${fact.unit}` : formatCount(fact.value)}
    </Figure>
  );
});
