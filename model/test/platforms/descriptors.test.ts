import { describe, expect, test } from 'vitest';
import { catalogue, PLATFORMS } from '../../platforms';
import { assumptions } from '../../workload';

const known = new Set(assumptions.map(({ id }) => id));

describe('What a platform names is on record', () => {
  test.each(PLATFORMS.map((platform) => [platform.id, platform] as const))('%s', (_id, { moveWeeks, media, stack }) => {
    const moves = [moveWeeks, stack?.moveWeeks].filter((id) => id !== null && id !== undefined);
    expect(moves.filter((id) => !known.has(id))).toEqual([]);
    expect(Object.values(media.rates).filter((id) => !catalogue.prices.has(id))).toEqual([]);
  });
});
