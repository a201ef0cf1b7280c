import { configurationLabel, formatTotal, NONE_CARRIES } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { inPage } from '../inPage';
import { Platform } from '../Platform';
import type { PlatformAt, PlatformId } from '../platforms';
import { useScenario } from '../scenario';
import { Figure } from './Figure';

/** The best value at a number of users, by name. */
export const Best = inPage('Best', ({ users }: { readonly users: number }): ReactNode => {
  const { best, carried } = answers.recommend(useScenario(), users);
  return <Figure of={['best', users]}>{carried ? <Platform id={best.id as PlatformId} /> : NONE_CARRIES}</Figure>;
});

/** The reason for the best value at a number of users, in the model's sentences. */
export const Because = inPage('Because', ({ users }: { readonly users: number }): ReactNode => {
  return answers.recommend(useScenario(), users).because;
});

/** What a platform is sized to at a number of users: "Pro, Large". */
export const Size = inPage('Size', ({ platform, users }: PlatformAt): ReactNode => {
  const { configuration } = answers.estimate(useScenario(), platform, users).deployment;
  return <Figure of={['size', platform, users]}>{configurationLabel(configuration)}</Figure>;
});

/** A bill as what its load needs and what the promises of the service level add: "$30.07 for the load and $243 for promises". */
export const Split = inPage('Split', ({ platform, users }: PlatformAt): ReactNode => {
  const { load, total } = answers.splitBill(useScenario(), platform, users);
  return `${formatTotal(load)} for the load and ${formatTotal(total - load)} for promises`;
});
