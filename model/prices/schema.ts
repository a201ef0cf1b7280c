import { z } from 'zod';
import { bookHead, confidence, link, partialDate, provenance, source, text } from './fields';
import type { PriceBook } from './types';

/** Lower-case words joined by dots, the first of them the vendor. */
export const recordId = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'not an id');

const quantity = z.number().nonnegative();
const perPlan = z.record(text, quantity);

const tier = z.strictObject({ from: quantity, usd: quantity });

const native = z.strictObject({ unit: text, usd: z.number().positive() });

const step = z.strictObject({ from: quantity, included: quantity, most: quantity.optional() });

const baseline = z.strictObject({
  of: z.array(recordId).min(1).optional(),
  steps: z.array(step).min(1),
  engine: text.optional(),
  engines: z.record(text, z.array(step).min(1)).optional(),
});

const restriction = z.strictObject({
  meters: z.array(text).min(1).optional(),
  consequence: text,
  instead: z.record(text, text).optional(),
});

const earlier = z.strictObject({
  until: partialDate.describe('the last date on which these terms held, as exact as it is known'),
  usd: z.number().optional(),
  tiers: z.array(tier).min(2).optional(),
  included: perPlan.optional(),
  includedDaily: perPlan.optional(),
  package: z.number().positive().optional(),
  minimum: z.number().positive().optional(),
  native: native.optional(),
  note: text.optional(),
  asOf: partialDate,
  source,
});

const price = z.strictObject({
  id: recordId,
  unit: text.describe('one of model/prices/units.json'),
  usd: z.number().optional().describe('USD per unit, or per package; negative for a credit'),
  tiers: z.array(tier).min(2).optional(),
  included: perPlan.optional().describe('free units per plan; "always" for every plan'),
  includedDaily: perPlan.optional(),
  includedPlus: z.record(recordId, quantity).optional().describe('free units per billable unit of another price'),
  pool: text.optional(),
  package: z.number().positive().optional(),
  rounding: z.enum(['up', 'down', 'not known']).optional().describe('how invoices count units'),
  minimum: z.number().positive().optional(),
  meter: z.literal('minimum').optional(),
  share: z.number().positive().max(1).optional(),
  per: text.optional(),
  native: native.optional(),
  credit: z.strictObject({ against: z.array(text).min(1), plans: z.array(text).min(1) }).optional(),
  covers: z.record(text, quantity).optional(),
  spec: z
    .strictObject({
      vcpu: z.number().positive().optional(),
      memoryGib: z.number().positive().optional(),
      dedicated: z.boolean().optional(),
    })
    .optional(),
  status: text.optional(),
  baseline: baseline.optional().describe('what comes with another setting; the quantity is what is provisioned'),
  excludedBy: z
    .array(z.strictObject({ price: recordId, unless: recordId.optional(), why: text }))
    .min(1)
    .optional()
    .describe('not charged while one of these is in use'),
  refusedWith: z
    .array(z.strictObject({ with: z.array(recordId).min(1), above: quantity.optional(), why: text }))
    .min(1)
    .optional(),
  oneAtATime: text.optional().describe('group of prices of which a scope uses one at a time'),
  soldOn: z.array(text).min(1).optional().describe('plans that have this meter; absent: all'),
  most: z.number().positive().optional().describe('the most that one scope can have'),
  assumes: text.optional().describe('what a bill with this price takes for granted'),
  derived: z.strictObject({ from: z.array(recordId).min(1), how: text }).optional(),
  history: z.array(earlier).min(1).optional().describe('earlier terms, newest first'),
  ...provenance,
});

const discount = z.strictObject({
  id: recordId,
  rate: z.number().min(0).max(1).optional(),
  usd: quantity.optional(),
  asOf: partialDate,
  checkAt: link,
  confidence,
  note: text,
  source,
  also: z.array(source).min(1).optional(),
});

const spendCap = z.strictObject({
  plans: z.array(text).min(1),
  covered: z.array(recordId),
  notCovered: z.array(text),
  effect: text,
  consequence: text,
  instead: z.record(text, text).optional(),
  source,
});

/** Shape of `model/prices/VENDOR.json`. What one record cannot say alone is checked in `check.ts`. */
export const priceBookSchema = z.strictObject({
  ...bookHead,
  region: text,
  regions: z.array(text).min(1).optional().describe('regions that the prices hold in; absent: everywhere'),
  currency: z.literal('USD'),
  plans: z.record(text, z.strictObject({ fee: recordId.optional(), beyond: restriction.optional() })),
  planFeatures: z.record(text, z.record(text, z.union([text, z.number()]))).optional(),
  planSources: z.array(source).optional(),
  spendCap: spendCap.optional(),
  unpriced: z.record(recordId, text).optional().describe('meters whose price is not known, with what is known'),
  prices: z.array(price),
  discounts: z.array(discount).optional(),
  rules: z.array(z.strictObject({ id: recordId, rule: text, source })).optional(),
  notes: z.array(text).optional(),
  missing: z.array(text).optional(),
  changes: z.array(z.strictObject({ date: partialDate, what: text, source: link.optional() })).optional(),
}) satisfies z.ZodType<PriceBook>;
