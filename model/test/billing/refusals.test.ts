import { describe, expect, test } from 'vitest';
import { billUsage, type UsageRequest } from '../../billing/index';
import { ModelError } from '../../errors';
import { catalogue } from './fixtures';

const use = { 'acme.users': 1 };

/** Why a request is refused, with the field it names. */
function refusal(request: unknown): { field: string; message: string } {
  try {
    billUsage(request as UsageRequest, catalogue);
  } catch (error) {
    if (error instanceof ModelError) return { field: error.field, message: error.message };
    throw error;
  }
  throw new Error('the request was not refused');
}

const QUANTITY = 'is not a quantity: a number from 0 to 1000000000000000';
const HOURS = 'is not the hours of a billing month: a number from 0.01 to 745';
const FORMS =
  'is not a quantity: a number, {"quantity", "unit"}, {"day", "days"}, {"provisioned"}, or an object of these by scope';

describe('A request is refused, by name', () => {
  test.each([
    ['request', null, 'request: null is not a request: an object with usage'],
    ['request', [], 'request: [] is not a request: an object with usage'],
    ['request', 'x', 'request: "x" is not a request: an object with usage'],
    ['usage', {}, 'usage: is missing; it is an object of quantities by price id'],
    ['usage', { usage: [1] }, 'usage: [1] is not an object of quantities by price id'],
    [
      'usag',
      { usag: use },
      'usag: unknown key; known are plan, plans, hours, usage, rates, allowances, quantities, region, spendCap',
    ],
    ['usage.acme.users', { usage: { 'acme.users': Number.NaN } }, `usage.acme.users: NaN ${QUANTITY}`],
    ['usage.acme.users', { usage: { 'acme.users': -1 } }, `usage.acme.users: -1 ${QUANTITY}`],
    ['usage.acme.users', { usage: { 'acme.users': 1.1e15 } }, `usage.acme.users: 1100000000000000 ${QUANTITY}`],
    [
      'usage.acme.users',
      { usage: { 'acme.users': Number.POSITIVE_INFINITY } },
      `usage.acme.users: a number too large to be read ${QUANTITY}`,
    ],
    ['usage.acme.users', { usage: { 'acme.users': '5' } }, `usage.acme.users: "5" ${FORMS}`],
    [
      'usage.acme.users',
      { usage: { 'acme.users': {} } },
      'usage.acme.users: {} is not a quantity: an object of scopes names at least one',
    ],
    ['usage.acme.users', { usage: { 'acme.users': { ' ': 1 } } }, 'usage.acme.users: " " is not the name of a scope'],
    ['usage.acme.users.a', { usage: { 'acme.users': { a: '1' } } }, `usage.acme.users.a: "1" ${FORMS}`],
    [
      'usage.acme.user',
      { usage: { 'acme.user': 1 } },
      'usage.acme.user: no price has the id "acme.user"; nearest are acme.users, ',
    ],
    ['usage.toString', { usage: { toString: 1 } }, 'usage.toString: no price has the id "toString"; nearest are '],
    ['hours', { usage: use, hours: 0 }, `hours: 0 ${HOURS}`],
    ['hours', { usage: use, hours: -1 }, `hours: -1 ${HOURS}`],
    ['hours', { usage: use, hours: 746 }, `hours: 746 ${HOURS}`],
    ['hours', { usage: use, hours: Number.NaN }, `hours: NaN ${HOURS}`],
    ['hours', { usage: use, hours: '730' }, `hours: "730" ${HOURS}`],
    [
      'plan',
      { usage: use, plan: 'gold' },
      'plan: "gold" is not a plan of any vendor in the usage; known are acme: free, pro, team',
    ],
    [
      'plan',
      { usage: { ...use, 'bolt.requests': 1 }, plan: 'toString' },
      'plan: "toString" is not a plan of any vendor in the usage; known are acme: free, pro, team; bolt: pro, payg',
    ],
    [
      'plan',
      { usage: { 'nova.x': 1 }, rates: { 'nova.x': 1 }, plan: 'pro' },
      'plan: "pro" is not a plan of any vendor in the usage; known are none, for the usage names no vendor that has plans',
    ],
    ['plan', { usage: use, plan: '' }, 'plan: "" is not the name of a plan'],
    ['plan', { usage: use, plan: 5 }, 'plan: 5 is not the name of a plan'],
    ['plans', { usage: use, plans: 'pro' }, 'plans: "pro" is not an object of plans by vendor'],
    ['plans.acm', { usage: use, plans: { acm: 'pro' } }, 'plans.acm: no price book is of "acm"; nearest are acme, '],
    [
      'plans.acme',
      { usage: use, plans: { acme: 'payg' } },
      'plans.acme: "payg" is not a plan of acme; its plans are free, pro, team',
    ],
    ['plans.acme', { usage: use, plans: { acme: 'valueOf' } }, 'plans.acme: "valueOf" is not a plan of acme'],
    [
      'plans.plain',
      { usage: use, plans: { plain: 'pro' } },
      'plans.plain: "pro" is not a plan of plain; its plans are not known',
    ],
    ['plans.acme', { usage: use, plans: { acme: null } }, 'plans.acme: null is not the name of a plan'],
    ['allowances', { usage: use, allowances: 'none' }, 'allowances: "none" is not "apply" or "ignore"'],
    ['allowances', { usage: use, allowances: null }, 'allowances: null is not "apply" or "ignore"'],
  ])('%s in %j', (field, request, message) => {
    const refused = refusal(request);
    expect(refused.field).toBe(field);
    expect(refused.message).toContain(message);
  });

  test('a long value is cut short in the message', () => {
    const long = { usage: { 'acme.users': 'x'.repeat(200) } };
    expect(refusal(long).message).toContain(`"${'x'.repeat(56)}... is not`);
    const short = { usage: { 'acme.users': 'x'.repeat(58) } };
    expect(refusal(short).message).toContain(`"${'x'.repeat(58)}" is not`);
  });

  test('the bounds themselves are allowed', () => {
    const allowed: readonly UsageRequest[] = [
      { usage: { 'acme.users': 0 } },
      { usage: { 'acme.users': 1e15 } },
      { usage: use, hours: 745 },
      { usage: use, hours: 0.5 },
      { usage: {} },
    ];
    for (const request of allowed) expect(() => billUsage(request, catalogue)).not.toThrow();
  });
});

describe('A rate is refused, by name', () => {
  const A_RATE = 'is not a rate: USD, or an object of usd or tiers, included, package';
  test.each([
    ['rates', 5, 'rates: 5 is not an object of rates by price id'],
    ['rates.acme.users', { 'acme.users': '1' }, `rates.acme.users: "1" ${A_RATE}`],
    ['rates.acme.users', { 'acme.users': {} }, `rates.acme.users: {} ${A_RATE}`],
    ['rates.acme.users', { 'acme.users': Number.NaN }, 'rates.acme.users: NaN is not a price in USD: a number from'],
    [
      'rates.acme.users',
      { 'acme.users': 1e10 },
      'rates.acme.users: 10000000000 is not a price in USD: a number from -1000000000 to 1000000000',
    ],
    ['rates.acme.users', { 'acme.users': -1 }, 'rates.acme.users: -1 is not a price: 0 or more'],
    [
      'rates.acme.egress',
      { 'acme.egress': { tiers: [{ from: 0, usd: -1 }] } },
      'rates.acme.egress: -1 is not a price: 0 or more',
    ],
    [
      'rates.acme.compute.credit',
      { 'acme.compute.credit': 10 },
      'rates.acme.compute.credit: 10 is not a credit: 0 or less',
    ],
    [
      'rates.acme.users.per',
      { 'acme.users': { usd: 1, per: 'x' } },
      'rates.acme.users.per: unknown key; known are usd, tiers, included, package',
    ],
    ['rates.acme.users.usd', { 'acme.users': { usd: '1' } }, 'rates.acme.users.usd: "1" is not a price in USD'],
    [
      'rates.acme.users',
      { 'acme.users': { usd: 1, tiers: [] } },
      'rates.acme.users: has both usd and tiers; give one of them',
    ],
    [
      'rates.acme.users.tiers',
      { 'acme.users': { tiers: [] } },
      'rates.acme.users.tiers: [] is not a list of tiers {from, usd}',
    ],
    [
      'rates.acme.users.tiers',
      { 'acme.users': { tiers: {} } },
      'rates.acme.users.tiers: {} is not a list of tiers {from, usd}',
    ],
    [
      'rates.acme.users.tiers[0]',
      { 'acme.users': { tiers: [3] } },
      'rates.acme.users.tiers[0]: 3 is not a tier {from, usd}',
    ],
    [
      'rates.acme.users.tiers[0].to',
      { 'acme.users': { tiers: [{ from: 0, usd: 1, to: 2 }] } },
      'to: unknown key; known are from, usd',
    ],
    [
      'rates.acme.users.tiers[0].from',
      { 'acme.users': { tiers: [{ usd: 1 }] } },
      'from: is missing; it is where a tier begins: a number from 0',
    ],
    [
      'rates.acme.users.tiers[0].usd',
      { 'acme.users': { tiers: [{ from: 0 }] } },
      'usd: is missing; it is a price in USD',
    ],
    [
      'rates.acme.users.tiers[0].from',
      { 'acme.users': { tiers: [{ from: 1, usd: 1 }] } },
      'from: 1 is not in order: tiers begin at 0 and ascend',
    ],
    [
      'rates.acme.users.tiers[1].from',
      {
        'acme.users': {
          tiers: [
            { from: 0, usd: 1 },
            { from: 0, usd: 2 },
          ],
        },
      },
      'tiers[1].from: 0 is not in order: tiers begin at 0 and ascend',
    ],
    [
      'rates.acme.users.included',
      { 'acme.users': { included: -1 } },
      'included: -1 is not a free quantity: a number from 0',
    ],
    [
      'rates.acme.users.included',
      { 'acme.users': { included: 'x' } },
      'included: "x" is not a free quantity: a number, or one per plan',
    ],
    [
      'rates.acme.users.included.pro',
      { 'acme.users': { included: { pro: -1 } } },
      'included.pro: -1 is not a free quantity',
    ],
    ['rates.acme.users.package', { 'acme.users': { package: 0 } }, 'package: 0 is not a package size'],
    ['rates.acme.usrs', { 'acme.usrs': 1 }, 'rates.acme.usrs: no price has the id "acme.usrs"; nearest are acme.users'],
  ])('%s in %j', (field, rates, message) => {
    const refused = refusal({ usage: use, rates });
    expect(refused.field).toBe(field);
    expect(refused.message).toContain(message);
  });

  test('that prices an unknown id must have an amount', () => {
    expect(refusal({ usage: { 'nova.x': 1 }, rates: { 'nova.x': { included: 1 } } })).toEqual({
      field: 'rates.nova.x',
      message: 'rates.nova.x: needs usd or tiers, for no book has this price',
    });
  });
});
