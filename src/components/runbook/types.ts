import type { z } from 'zod';
import type { rehearsalSchema, runbookSchema } from './schema';

export type RunbookRecord = z.infer<typeof runbookSchema>;
export type Rehearsal = z.infer<typeof rehearsalSchema>;
export type Instruction = RunbookRecord['before'][number];
export type Step = RunbookRecord['steps'][number];

/** A runbook as a page imports it: the record, the text of its files by name, and its last rehearsal if there was one. */
export interface Runbook extends RunbookRecord {
  readonly files: Readonly<Record<string, string>>;
  readonly rehearsal: Rehearsal | null;
}
