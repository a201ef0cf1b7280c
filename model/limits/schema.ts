import { z } from 'zod';
import { bookHead, provenance, text } from '../prices/fields';
import { recordId } from '../prices/schema';
import type { LimitBook } from './types';

const figure = z.union([z.number(), text]);

const limit = z.strictObject({
  id: recordId,
  value: z.union([figure, z.record(text, figure)]).describe('one figure, or one per plan or aspect'),
  unit: text,
  plan: text.optional(),
  ...provenance,
});

/** Shape of `model/limits/VENDOR.json`. */
export const limitBookSchema = z.strictObject({
  ...bookHead,
  limits: z.array(limit),
  notes: z.array(text).optional(),
  missing: z.array(text).optional(),
}) satisfies z.ZodType<LimitBook>;
