import { z } from 'zod';

/** A date as exact as it is known: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not a date')
  .describe('2026, 2026-06 or 2026-06-16');

/** A link that a reader can open. */
export const link = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).describe('https://...');

export const text = z.string().trim().min(1);

export const confidence = z.enum(['high', 'medium', 'low']);

export const source = z.strictObject({
  url: link,
  place: text.optional(),
  asOf: partialDate,
  read: text.optional(),
  says: text.optional(),
  note: text.optional(),
});

/** What every record of a price or a limit says about where it comes from. */
export const provenance = {
  asOf: partialDate,
  checkAt: link,
  confidence,
  reviewBy: z.iso.date().optional().describe('check it again by this date, where the rule does not fit'),
  note: text.optional(),
  source,
  also: z.array(source).min(1).optional(),
};

/** What every book says about itself. */
export const bookHead = {
  $schema: z.literal('./schema.json').optional(),
  vendor: z.string().regex(/^[a-z0-9-]+$/, 'not a vendor name in lower case'),
  name: text,
  lookedUp: z.iso.date(),
};
