import { certaintySteps, certaintyText, type Scenario, TIERS } from '@gymrats/model';
import { type ReactNode, useEffect, useState } from 'react';
import { drawnTable } from './drawnTable';
import { inPage } from './inPage';
import { PrerenderedAnswer } from './PrerenderedAnswer';
import { prerender } from './prerender';
import { DEFAULT_SCENARIO, useScenario } from './scenario';

interface OfUsers {
  readonly users: number;
}

const prerendered = prerender('how-sure', (scenario, users: number) => certaintyText(users, scenario));
const WAITING = 'Looking for what would change this answer…';

/** Milliseconds that a slice of the search may take. */
const SLICE = 8;

/**
 * How sure a recommendation is, in sentences: what it saves in the worst and the best case, and which assumption alone changes it.
 */
export function HowSure({ users }: OfUsers): ReactNode {
  const scenario = useScenario();
  const isInPage = isPrerendered(scenario, users);
  const text = useIsFound(users) ? prerendered.of(scenario, users) : WAITING;
  return (
    <p className="outlook">
      {isInPage && <PrerenderedAnswer name={prerendered.name(users)} answer={text} />}
      {text}
    </p>
  );
}

/** The same as a table of assumptions. */
export const HowSureTable = inPage('HowSureTable', ({ users }: OfUsers): ReactNode => {
  const Flips = drawnTable('Flips')?.Component;
  return useIsFound(users) && Flips ? <Flips users={users} /> : <p>{WAITING}</p>;
});

function isPrerendered(scenario: Scenario, users: number): boolean {
  return scenario === DEFAULT_SCENARIO && (TIERS as readonly number[]).includes(users);
}

/**
 * Whether the answer is there: at once for the default answer of a tier, which is part of the page; any other takes a few hundred
 * evaluations, made while the browser is idle.
 */
function useIsFound(users: number): boolean {
  const scenario = useScenario();
  const isInPage = isPrerendered(scenario, users);
  const [found, setFound] = useState<{ readonly scenario: Scenario; readonly users: number }>();
  useEffect(() => {
    if (isInPage) return;
    const steps = certaintySteps(users, scenario);
    return whenIdle(() => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        if (!steps.next().done) continue;
        setFound({ scenario, users });
        return true;
      }
      return false;
    });
  }, [isInPage, scenario, users]);
  return isInPage || (found?.scenario === scenario && found.users === users);
}

/** Runs slices of something while the browser has nothing else to do, until one says that it is the last; returns what calls it off. */
function whenIdle(runSlice: () => boolean): () => void {
  const hasIdle = 'requestIdleCallback' in window;
  const later = (run: () => void): number =>
    hasIdle ? requestIdleCallback(run, { timeout: 2000 }) : window.setTimeout(run, 30);
  const callOff = (request: number): void => (hasIdle ? cancelIdleCallback(request) : clearTimeout(request));
  const run = (): void => {
    if (!runSlice()) request = later(run);
  };
  let request = later(run);
  return () => callOff(request);
}
