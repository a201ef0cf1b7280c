import { z } from 'zod';
import { link, partialDate, text } from '../prices/fields';

const recordId = z.string().regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'not lower-case words joined by - or .');
const positive = z.number().positive();

/** A file of assumptions: what people and machines are taken to do. */
export const assumptionsSchema = z
  .array(
    z.strictObject({
      id: recordId.describe('what formulas and pages call it; it never changes'),
      group: z.enum(['activity', 'social', 'media', 'data', 'capacity', 'decision']),
      label: text,
      unit: text.describe('a unit that begins with "share" keeps the values at or below 1'),
      low: positive.optional().describe('low <= base <= high; none where workPackages.json has the parts of a move'),
      base: positive.optional(),
      high: positive.optional(),
      raises: z.boolean().optional().describe('false where a larger value means less demand or more capacity'),
      whole: z.boolean().optional().describe('true where the low and high case take the whole range'),
      grade: z.enum(['given', 'high', 'medium', 'low', 'judgement']),
      evidence: z.array(text).describe('ids of evidence.json; empty only for a judgement'),
      note: text.optional(),
    }),
  )
  .min(1);

/** A file of the work that a move takes, in packages. */
export const workPackagesSchema = z
  .array(
    z.strictObject({
      id: recordId,
      label: text,
      covers: text.optional(),
      weeks: z
        .record(recordId, z.strictObject({ low: positive, base: positive, high: positive }))
        .describe('engineer-weeks by the id of the assumption of each move; low <= base <= high'),
    }),
  )
  .min(1);

/** A file of facts of the app as built. */
export const appFactsSchema = z
  .array(
    z.strictObject({
      id: recordId,
      label: text,
      value: z.number().nonnegative(),
      unit: text,
      how: z.enum(['measured', 'read', 'target']).describe('measured on the schema, read in the code, target of a fix'),
      place: text.describe('where, so that somebody else can look'),
    }),
  )
  .min(1);

/** A file of evidence for assumptions, by id. */
export const evidenceSchema = z.record(
  recordId,
  z.strictObject({
    what: text,
    value: text,
    url: link.optional().describe('absent where the project itself says so, or where it was worked out'),
    place: text.optional(),
    asOf: z.union([partialDate, z.literal('undated')]).optional(),
    confidence: z.enum(['given', 'high', 'medium', 'low']),
    note: text.optional(),
  }),
);
