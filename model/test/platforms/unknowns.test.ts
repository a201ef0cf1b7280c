import { describe, expect, test } from 'vitest';
import { estimate, recommend } from '../../decisions';

describe('A price that is not known but bounded', () => {
  const { candidates } = recommend(500_000);
  const gcp = candidates.find(({ id }) => id === 'gcp+r2');

  test('leaves the platform in the choice, with the lowest that it can be', () => {
    expect(gcp?.deployment.unknownUsd).toEqual({ low: 29, high: 15_000 });
    expect(gcp?.eligible).toBe(true);
    expect(gcp?.least).toBeCloseTo((gcp?.bill.total ?? 0) + 29, 9);
    expect(gcp?.effective).toBeGreaterThan(gcp?.least ?? 0);
  });

  test('is said with its range where that platform shows the lower bill', () => {
    expect(recommend(500_000).because).toMatch(/GCP with media on R2 shows .* \$29\.00 to \$15,000 a month more/);
  });

  test('is said with the amount up to which the answer holds where that platform is the best value', () => {
    const { best, because } = recommend(500_000, { among: ['gcp+r2', 'aws'] });
    const aws = recommend(500_000, { among: ['aws'] }).best;
    expect(best.id).toBe('gcp+r2');
    const room = aws.effective - best.effective + 29;
    expect(because).toContain(`costs less than $${Math.round(room).toLocaleString('en-US')} a month`);
    expect(because).toContain('otherwise AWS is the best value');
  });

  test('is none where the service level asks for no support contract', () => {
    expect(estimate('gcp', 50_000).deployment).toMatchObject({ unknowns: [], unknownUsd: null });
  });
});

test('Ably as a part says for which accounts its prices hold', () => {
  const { leavesOut } = estimate('supabase+ably', 50_000).deployment;
  expect(leavesOut.join(' ')).toMatch(/an Ably account opened before 2026-08-03/);
});
