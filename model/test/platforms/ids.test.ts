import { describe, expect, test } from 'vitest';
import { estimate } from '../../decisions';
import { PLATFORM_IDS, parsePlatformId, platformId, platformName, STACK_IDS } from '../../platforms';

describe('A platform id', () => {
  test('is read back to what it was made of', () => {
    for (const id of [...PLATFORM_IDS, ...STACK_IDS]) {
      const { platform, options } = parsePlatformId(id);
      expect(platformId(platform, options)).toBe(id);
    }
  });

  test('stands for each of three platforms with and without either part: twelve in all', () => {
    expect(new Set(PLATFORM_IDS).size).toBe(12);
  });

  test('has a name that a reader knows', () => {
    expect(platformName('aws')).toBe('AWS');
    expect(platformName('aws+stack+r2')).toBe('Open-source Supabase on AWS with media on R2');
    expect(platformName('supabase+r2+ably')).toBe('Supabase with media on R2 and realtime on Ably');
  });

  test.each(['', 'azure', 'Supabase', 'supabase+', 'supabase+r2+r2', 'r2', 'gcp+s3', 'supabase+stack'])(
    '"%s" is refused with the known ones',
    (id) => {
      const refusal = expect.objectContaining({
        name: 'ModelError',
        field: 'platform',
        message: `unknown platform "${id}"; one of ${[...PLATFORM_IDS, ...STACK_IDS].join(', ')}`,
      });
      expect(() => parsePlatformId(id)).toThrow(refusal);
      expect(() => estimate(id, 1000)).toThrow(refusal);
    },
  );
});

describe('A part', () => {
  test('for media takes the platform out of storage and its CDN', () => {
    const { usage } = estimate('aws+r2', 100_000).deployment;
    expect(usage.filter(({ price }) => /^aws\.(s3\.standard\.|cloudfront)/.test(price))).toEqual([]);
    expect(usage.some(({ price }) => price === 'cloudflare.r2.storage.standard')).toBe(true);
  });

  test('for realtime takes the platform out of messages and connections', () => {
    const { usage } = estimate('supabase+ably', 100_000).deployment;
    expect(usage.filter(({ price }) => price.startsWith('supabase.realtime'))).toEqual([]);
    expect(usage.some(({ price }) => price === 'ably.messages')).toBe(true);
  });
});
