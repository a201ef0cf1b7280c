import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AFTER_FIXES, getAssumption, leaving, resolveAssumptions, workloadOf } from '../../workload';

const values = resolveAssumptions('base');
const photoOf = (app: typeof AFTER_FIXES) => workloadOf(values, app).perUser.media.photos;
const snippets = new URL('../../../docs/infrastructure/snippets/', import.meta.url);
const upload = readFileSync(new URL('app/media-upload.ts', snippets), 'utf8');

describe('A photo', () => {
  test('is stored after the fix as the two renditions of the upload, and delivered as the larger one', () => {
    const { storedBytes, objects, deliveredBytesPerMonth, viewsPerMonth } = photoOf(AFTER_FIXES);
    expect(storedBytes / (objects / 2)).toBeCloseTo(150_000 + 11_000, 6);
    expect(deliveredBytesPerMonth / viewsPerMonth).toBeCloseTo(150_000, 6);
  });

  test('is stored and delivered once, as it was taken, where that is left as built', () => {
    const { storedBytes, objects, deliveredBytesPerMonth, viewsPerMonth } = photoOf(leaving('originals'));
    expect(storedBytes / objects).toBeCloseTo(600_000, 6);
    expect(deliveredBytesPerMonth / viewsPerMonth).toBeCloseTo(600_000, 6);
  });

  test('has the edges in the notes of the assumptions that the upload has', () => {
    const edges = [...upload.matchAll(/(feed|thumbnail): (\d+)/g)].map(([, , pixels]) => Number(pixels));
    expect(edges).toEqual([1080, 256]);
    expect(getAssumption('photo-delivered-kb').note).toMatch(/1,080-pixel/);
    expect(getAssumption('photo-small-kb').note).toMatch(/256-pixel/);
    expect(getAssumption('photo-small-kb').base).toBeCloseTo(600 * (256 / 1920) ** 2, 0);
  });
});
