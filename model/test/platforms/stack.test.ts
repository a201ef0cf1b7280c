import { describe, expect, test } from 'vitest';
import { estimate, migrationCost, recommend, splitBill, stackByTier, TIERS } from '../../decisions';
import { exceeded, STACK_IDS, verdictsOf } from '../../platforms';
import { CASES, packagesOf, resolveAssumptions, weeksOf, workPackages } from '../../workload';

const answers = STACK_IDS.flatMap((id) => TIERS.map((users) => estimate(id, users)));

describe('The open-source stack', () => {
  test('is priced on both clouds at every tier, from records, and carries the load', () => {
    expect(STACK_IDS).toEqual(['aws+stack', 'aws+stack+r2', 'gcp+stack', 'gcp+stack+r2']);
    for (const { id, users, bill, deployment } of answers) {
      expect(bill.total, `${id} ${users}`).toBeGreaterThan(0);
      expect(exceeded(deployment.limits), `${id} ${users}`).toEqual([]);
      expect(bill.lines.every(({ record }) => record.source !== undefined)).toBe(true);
    }
  });

  test('is billed for no service that it replaces', () => {
    const replaced = /cognito|identity-platform|appsync|rtdb|api-gateway|lambda|gcp\.run\.|sqs|tasks/;
    for (const { bill } of answers) expect(bill.lines.filter(({ price }) => replaced.test(price))).toEqual([]);
  });

  test('runs two copies where more than one copy of the API is promised, one without the promise', () => {
    const machines = (without: readonly ('redundant-api' | 'staging')[]) =>
      estimate('aws+stack', 50_000, { without }).deployment.configuration.ways.api;
    expect(machines([])).toBe('stack on 2 t4g.medium');
    expect(machines(['redundant-api'])).toBe('stack on 1 t4g.medium');
  });

  test('takes a larger machine where its services take more memory', () => {
    const { ways } = estimate('gcp+stack', 50_000, { set: { 'stack-memory': 4 } }).deployment.configuration;
    expect(ways.api).toBe('stack on 2 e2-standard-2');
  });

  test('has a verdict on every promise, and a bill that is its load and its promises', () => {
    for (const id of STACK_IDS) {
      const { load, promises, total, full } = splitBill(id, 500_000);
      expect(load + promises.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(total, 6);
      expect(verdictsOf(full.deployment).every(({ evidence }) => evidence.length > 0)).toBe(true);
    }
  });

  test('is no candidate of the guide unless somebody names it', () => {
    expect(
      recommend(50_000)
        .candidates.map(({ id }) => id)
        .filter((id) => id.includes('stack')),
    ).toEqual([]);
    for (const { withStack, candidates } of stackByTier()) {
      expect(candidates).toHaveLength(8);
      expect(withStack.candidates).toHaveLength(10);
    }
  });
});

describe('The weeks of a move', () => {
  test('are the sum of its packages, low, base and high', () => {
    for (const move of ['weeks-aws', 'weeks-gcp', 'weeks-stack', 'weeks-r2', 'weeks-ably']) {
      const parts = packagesOf(move);
      const sum = weeksOf(move);
      expect(parts.length, move).toBeGreaterThan(2);
      for (const which of CASES) {
        expect(parts.reduce((total, part) => total + part[which], 0)).toBeCloseTo(sum?.[which] as number, 9);
      }
      expect(resolveAssumptions('base')[move]).toBe(sum?.base);
    }
  });

  test('are shared: a package has the same name in every move, and each is part of one', () => {
    expect(workPackages.filter(({ weeks }) => Object.keys(weeks).length === 0)).toEqual([]);
    expect(new Set(workPackages.map(({ id }) => id)).size).toBe(workPackages.length);
  });

  test('of the stack are fewer than those of a rewrite, and a reader can set them', () => {
    expect(migrationCost('aws+stack')).toBeLessThan(migrationCost('aws') / 2);
    expect(migrationCost('aws+stack+r2') - migrationCost('aws+stack')).toBe(migrationCost('supabase+r2'));
    expect(migrationCost('gcp+stack', { set: { 'weeks-stack': 10 } })).toBe(30_000);
    expect(migrationCost('aws', { set: { 'weeks-aws': 10 } })).toBe(30_000);
  });
});
