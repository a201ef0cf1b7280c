import { type Settings, scenarioOf, whatIfText } from '@gymrats/model';
import { type ReactNode, useMemo } from 'react';
import { DEFAULT_SCENARIO } from '../model/scenario';
import { EXAMPLE_USERS } from './exampleUsers';

/** What the reader's settings change against the guide's own answer at the same size, by bill line. Nothing where only the size is theirs. */
export function GuideDifference({ settings }: { readonly settings: Settings }): ReactNode {
  const text = useMemo(() => {
    const scenario = scenarioOf(settings);
    return scenario === DEFAULT_SCENARIO ? '' : whatIfText(settings.users ?? EXAMPLE_USERS, scenario, DEFAULT_SCENARIO);
  }, [settings]);
  return text && <p className="guide-difference">{text}</p>;
}
