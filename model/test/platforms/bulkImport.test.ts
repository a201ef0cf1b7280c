import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulkImport } from '../../decisions';
import { type BulkImport, importTimeline, readOnlyHours } from '../../platforms';

const THIRTY: BulkImport = { diskGb: 8, usedGb: 1.2, importGb: 30, gbPerHour: 20, stepHours: 0.1 };

describe('An import of 30 GB into a disk of 8 GB', () => {
  const moments = importTimeline(THIRTY);

  test('takes four steps, 8, 12, 18, 27 and 40.5 GB, and is read-only before each has ended', () => {
    expect(moments.filter(({ event }) => event === 'step ends').map(({ diskGb }) => diskGb)).toEqual([
      12, 18, 27, 40.5,
    ]);
    expect(moments.filter(({ event }) => event === 'read-only').map(({ usedGb }) => usedGb)).toEqual([
      7.6,
      expect.closeTo(11.4, 9),
      expect.closeTo(17.1, 9),
      expect.closeTo(25.65, 9),
    ]);
  });

  test('takes the time of its 30 GB and of its stops, worked out by hand', () => {
    // From 90 to 95 % takes 0.05 x disk / rate; the rest of a step is read-only.
    const stops = [8, 12, 18, 27].map((disk) => 0.1 - (0.05 * disk) / 20);
    const stopped = stops.reduce((sum, one) => sum + one, 0);
    expect(stopped).toBeCloseTo(0.2375, 12);
    expect(readOnlyHours(moments)).toBeCloseTo(stopped, 9);
    expect(moments.at(-1)).toMatchObject({ event: 'ends', diskGb: 40.5, usedGb: expect.closeTo(31.2, 9) });
    expect(moments.at(-1)?.hours).toBeCloseTo(30 / 20 + stopped, 9);
  });
});

describe('A larger import', () => {
  test('waits for a day after the first of four steps', () => {
    const moments = importTimeline({ ...THIRTY, importGb: 60 });
    const begun = moments.filter(({ event }) => event === 'step begins').map(({ hours }) => hours);
    expect(begun[0]).toBeCloseTo(0.3, 9);
    expect(begun[4]).toBeCloseTo(24.3, 9);
    expect(readOnlyHours(moments)).toBeGreaterThan(20);
  });

  test('never ends above the largest disk', () => {
    expect(importTimeline({ ...THIRTY, diskGb: 15_000, usedGb: 13_000, importGb: 5_000 }).at(-1)?.event).toBe(
      'never ends',
    );
  });
});

test('A slow import into a disk whose steps are quick never stops', () => {
  expect(readOnlyHours(importTimeline({ ...THIRTY, gbPerHour: 1, stepHours: 0.1 }))).toBe(0);
});

test('A disk of the size it ends at, set before, takes no step', () => {
  const moments = importTimeline({ ...THIRTY, diskGb: 41 });
  expect(moments.map(({ event }) => event)).toEqual(['starts', 'ends']);
});

test('Every import ends or never can, in time order, with no more than four steps begun in 24 hours', () => {
  const positive = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
  const imports = fc.record({
    disk: positive(2000),
    share: positive(0.94),
    gb: positive(20_000),
    rate: positive(500),
    step: positive(30),
  });
  fc.assert(
    fc.property(imports, ({ disk, share, gb, rate, step }) => {
      const moments = importTimeline({
        diskGb: disk,
        usedGb: disk * share,
        importGb: gb,
        gbPerHour: rate,
        stepHours: step,
      });
      expect(['ends', 'never ends']).toContain(moments.at(-1)?.event);
      for (const [at, { hours, diskGb, usedGb }] of moments.entries()) {
        expect(hours).toBeGreaterThanOrEqual(moments[at - 1]?.hours ?? 0);
        expect(usedGb).toBeLessThanOrEqual(diskGb * 0.95 * (1 + 1e-9));
      }
      const begun = moments.filter(({ event }) => event === 'step begins').map(({ hours }) => hours);
      for (const [at, hours] of begun.slice(4).entries()) {
        expect(hours - (begun[at] as number)).toBeGreaterThanOrEqual(24 - 1e-9);
      }
    }),
  );
});

describe('What is not a number above zero is refused by its name', () => {
  test.each(['diskGb', 'importGb', 'gbPerHour', 'stepHours'])('%s', (field) => {
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => importTimeline({ ...THIRTY, [field]: value })).toThrow(field);
  });

  test('more than fits the disk', () => {
    expect(() => importTimeline({ ...THIRTY, usedGb: 7.7 })).toThrow(
      /usedGb = 7.7 is more than 95 % of a disk of 8 GB/,
    );
  });
});

describe('The import of a project', () => {
  test('on Micro fills the disk at half of the 11 MB/s that it writes for good, and adds 33 GB to the bill', () => {
    const answer = bulkImport(1_000, 30);
    expect(answer?.gbPerHour).toBeCloseTo((11 * 3.6) / 2, 9);
    expect([answer?.diskGb, answer?.isCapped]).toEqual([41, true]);
    expect(answer?.addsUsd).toBeCloseTo((41 - 8) * 0.125, 1);
  });

  test('on Free is none', () => {
    expect(bulkImport(100, 30)).toBeUndefined();
  });
});
