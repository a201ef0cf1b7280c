import { PLATFORMS } from '@gymrats/model';
import { z } from 'zod';

const usd = z.number().describe('USD a month, unrounded');
const users = z.number().int().positive().describe('Registered users');
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .describe('ISO date, or as much of one as is known');
const confidence = z.enum(['high', 'medium', 'low']);
const platform = z
  .string()
  .describe(`${PLATFORMS.map(({ id }) => id).join(', ')}; +r2: media on Cloudflare R2; +ably: realtime on Ably`);

const source = z.looseObject({
  url: z.string(),
  place: z.string().optional(),
  asOf: date,
});

const record = {
  id: z.string(),
  unit: z.string(),
  asOf: date.describe('When the figure was true'),
  checkAt: z.string().describe('Where to check it today'),
  confidence,
  note: z.string().optional(),
  source: source.optional(),
  also: z.array(source).optional(),
};

const price = z.looseObject({
  ...record,
  usd: z.number().optional().describe('USD per unit, or per package of units'),
  tiers: z.array(z.object({ from: z.number(), usd: z.number() })).optional(),
  included: z.record(z.string(), z.number()).optional().describe('Units free of charge, per plan'),
  package: z.number().optional(),
});

const scalar = z.union([z.number(), z.string()]);
const limit = z.looseObject({ ...record, value: z.union([scalar, z.record(z.string(), scalar)]) });

const assumption = z.looseObject({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  low: z.number(),
  base: z.number(),
  high: z.number(),
  grade: z.enum(['given', 'measured', 'high', 'medium', 'low', 'judgement']),
  evidence: z.array(z.string()).describe('Keys of the evidence; none for a judgement'),
});

const evidence = z.looseObject({
  what: z.string(),
  value: z.string(),
  url: z.string().optional().describe('None where the project itself or a check of this guide is the source'),
  asOf: z.string().optional(),
  confidence: z.string().describe('high, medium, low; given: by the project'),
});

const tierLimit = z.object({
  id: z.string(),
  label: z.string(),
  used: z.number(),
  capacity: z.number(),
  unit: z.string(),
  utilisation: z.number().describe('used / capacity'),
  beyond: z.enum(['billed', 'slows', 'throttled', 'refused', 'paused']),
  hitAtUsers: users
    .nullable()
    .describe('Registered users at which it is reached; null: not within the range of the model'),
  source: z.string().describe('Id of a price or a limit, or rule: and the name of a rule of the guide'),
});

const tier = z.object({
  users,
  unit: z.literal('USD a month'),
  totals: z.record(platform, usd),
  incomplete: z
    .record(platform, z.array(z.string()))
    .describe('Totals that lack a price which the service level calls for, with that price'),
  best: platform,
  because: z.string(),
  carried: z.boolean().describe('A platform carries the load without passing a hard limit'),
  cases: z.object({ low: platform, base: platform, high: platform }).describe('Best value in each case of demand'),
  holds: z.boolean().describe('The best value is the same in all three cases'),
  size: z.string().describe('What the best value runs'),
  limits: z.array(tierLimit).describe('Limits of the best value'),
});

/** The guide's numbers as one file: what `/data/guide.json` holds, and what its published JSON Schema says. */
export const guideSchema = z
  .object({
    $schema: z.string(),
    title: z.string(),
    address: z.string(),
    model: z.string().describe('Version of the model'),
    terms: z.string().describe('Terms under which every total stands'),
    scenario: z.object({ case: z.string(), app: z.string(), set: z.record(z.string(), z.number()) }),
    dates: z.object({ oldest: date, newest: date }).describe('Of the prices'),
    tiers: z.array(tier),
    prices: z.array(price),
    limits: z.array(limit),
    assumptions: z.array(assumption),
    evidence: z.record(z.string(), evidence),
  })
  .describe('GymRats infrastructure guide: tiers, prices, limits and assumptions');

export type GuideData = z.infer<typeof guideSchema>;
