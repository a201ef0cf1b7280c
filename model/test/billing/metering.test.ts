import { describe, expect, test } from 'vitest';
import {
  broadcastMessages,
  databaseChangeMessages,
  peakConnections,
  replicaDisk,
  startedHours,
  startedSteps,
} from '../../billing/index';

describe('What is metered', () => {
  test('a begun step counts whole, no step counts nothing', () => {
    expect([0, 1, 32, 33, 96].map((kb) => startedSteps(kb, 32))).toEqual([0, 1, 1, 2, 3]);
  });

  test('a begun hour counts whole', () => {
    expect(startedHours(0, 3_600_000)).toBe(1);
    expect(startedHours(0, 3_600_001)).toBe(2);
  });

  test('peaks of projects add up, a project without any counts nothing', () => {
    expect(peakConnections({ a: [80, 100, 90], b: [120, 110, 150], c: [] })).toBe(250);
  });

  test('a broadcast is one message sent and one for each receiver, a database change one for each listener', () => {
    expect([broadcastMessages(0), broadcastMessages(4), databaseChangeMessages(5)]).toEqual([1, 5, 5]);
  });

  test('a replica has a quarter more disk than its primary', () => {
    expect(replicaDisk(8)).toBe(10);
  });
});
