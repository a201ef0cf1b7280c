import { z } from 'zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'give small letters, digits and hyphens');
const day = z.iso.date();

/** How a duration or a value is known. */
const basis = z.enum(['measured', 'documented', 'judgement']);

/** Why nothing here executes an instruction, in a sentence that a reader sees. */
const notRehearsed = text;

const when = z.strictObject({
  /** What happens, as the person on call would say it. */
  sign: text,
  /** The query, metric or page of the dashboard that shows it. */
  read: text,
  /** The value at which to act. */
  act: text,
  /** Time between that value and harm. */
  lead: text,
  /** The limit of the model behind it, whose user count the page then shows. */
  limit: z.strictObject({ platform: text, users: z.number().positive(), id: text }).optional(),
});

const instruction = {
  /** What to do, in one or two sentences; `code` and [links](address) are understood. */
  do: text,
  /** The command, query or configuration to run: a file in the folder of the runbook. */
  file: text.optional(),
  /** Only this region of the file. */
  region: text.optional(),
  /** The place in a dashboard where there is no command. */
  setting: text.optional(),
  /** What the reader sees when it worked. */
  see: text,
  notRehearsed: notRehearsed.optional(),
};

const check = z.strictObject(instruction);

const step = z.strictObject({
  id,
  ...instruction,
  takes: text,
  takesBasis: basis,
  /** What cannot be taken back after this step. */
  irreversible: text.optional(),
});

const source = z.strictObject({ title: text, url: z.url({ protocol: /^https$/ }), read: day });

/**
 * One operation: when to do it, what to check before, its steps, its proof and its way back. The page of a runbook renders this record,
 * its rehearsal executes the same files.
 */
export const runbookSchema = z.strictObject({
  id,
  when: z.array(when).min(1),
  before: z.array(check).min(1),
  steps: z.array(step).min(1),
  prove: z.array(check).min(1),
  wayBack: z.strictObject({
    /** The last step after which the way back works, or `none`. */
    until: id,
    /** What is lost after that. */
    lost: text,
    steps: z.array(check),
  }),
  downtime: z.strictObject({ expected: text, basis }),
  appRelease: z.union([
    z.strictObject({ none: text }),
    z.strictObject({ change: text, minimumVersion: text, flag: text, oldVersions: text }),
  ]),
  /** Why the runbook as a whole has not been rehearsed; absent where it has. */
  notRehearsed: notRehearsed.optional(),
  sources: z.array(source).min(1),
});

/** A file executed by a rehearsal, with the hash of the text that was executed. */
const executed = z.strictObject({ file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** What a rehearsal did and measured; written by `npm run rehearse`, never by hand. */
export const rehearsalSchema = z.strictObject({
  runbook: id,
  date: day,
  components: z.array(z.strictObject({ name: text, version: text })).min(1),
  /** Ids of the steps of the runbook that were executed, in order. */
  steps: z.array(id),
  wayBack: z.boolean(),
  /** Seconds in which writes were refused; null where the operation has no such time. */
  downtimeSeconds: z.number().nonnegative().nullable(),
  rowsLost: z.number().int().nonnegative().nullable(),
  /** What else was measured or counted, with its unit in the value. */
  results: z.array(z.strictObject({ name: text, value: text })),
  files: z.array(executed),
});
