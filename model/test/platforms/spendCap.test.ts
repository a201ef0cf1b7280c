import { describe, expect, it } from 'vitest';
import { estimate } from '../../index';

type PlatformId = Parameters<typeof estimate>[0];

const deploymentAt = (platform: PlatformId, users: number) => estimate(platform, users).deployment;
const capAt = (platform: PlatformId, users: number) =>
  deploymentAt(platform, users).choices.find(({ id }) => id === 'spend-cap')?.chosen;

describe('The spend cap of Supabase', () => {
  it('makes the included disk a hard limit while it is on', () => {
    const { limits } = deploymentAt('supabase', 1_000);
    expect(capAt('supabase', 1_000)).toBe('on');
    expect(limits.find(({ id }) => id === 'disk')).toMatchObject({ beyond: 'refused', capacity: 8 });
  });

  it('is off at 130,000 users with media elsewhere, because the disk has to grow', () => {
    const disk = deploymentAt('supabase+r2', 130_000).limits.find(({ id }) => id === 'disk');
    expect(capAt('supabase+r2', 130_000)).toBe('off');
    expect(disk).toMatchObject({ beyond: 'billed' });
    expect(disk?.used).toBeGreaterThan(8);
  });

  it('is never on beside a bill for disk beyond the included size', () => {
    for (let users = 1_000; users <= 200_000; users += 1_000) {
      if (capAt('supabase+r2', users) !== 'on') continue;
      expect(deploymentAt('supabase+r2', users).limits.find(({ id }) => id === 'disk')?.used).toBeLessThanOrEqual(7.2);
    }
  });
});
