import { describe, expect, test } from 'vitest';
import { AFTER_FIXES, AS_BUILT, leaving, type Scenario, scenarioText, scenarioValue } from '../../index';

describe('What a figure was computed for', () => {
  test.each<[Scenario, string]>([
    [{}, 'base demand, the app after all fixes'],
    [{ case: 'high', app: AS_BUILT }, 'high demand, the app as built'],
    [{ app: leaving('duplicates') }, 'base demand, the app fixed-but-duplicates'],
    [{ among: ['aws', 'supabase+r2'] }, 'base demand, the app after all fixes, only AWS, Supabase with media on R2'],
    [
      { set: { 'dau-share': 0.5 } },
      'base demand, the app after all fixes, Daily active users: 0.5 share of registered users',
    ],
  ])('%j is %s', (scenario, words) => expect(scenarioText(scenario)).toBe(words));

  test('names every choice, and a choice of platforms or users only where there is one', () => {
    expect(scenarioValue({})).toEqual({ case: 'base', app: AFTER_FIXES.id, set: {} });
    expect(scenarioValue({ case: 'low', set: { posts: 1 }, among: ['aws'], users: 5 })).toEqual({
      case: 'low',
      app: 'fixed',
      set: { posts: 1 },
      among: ['aws'],
      users: 5,
    });
    expect(Object.keys(scenarioValue({}))).toEqual(['case', 'app', 'set']);
  });
});
