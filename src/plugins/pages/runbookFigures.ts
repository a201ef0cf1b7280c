import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageWords } from '@gymrats/model';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { runbookSchema } from '../../components/runbook/schema';

type Figures = NonNullable<PageWords['figures']>;

/** What a reader sees of a sentence that has to be short: up to its first full stop or semicolon. */
const firstClause = (sentence: string): string => sentence.split(/[.;]/)[0] ?? sentence;

function figuresOfOne(file: string): Figures {
  const { steps, downtime } = parse(readFileSync(file, 'utf8')) as z.infer<typeof runbookSchema>;
  return [
    { label: 'Downtime', text: firstClause(downtime.expected) },
    { label: 'Steps', text: String(steps.length), detail: 'each with what you see when it worked' },
  ];
}

function figuresOfAll(folder: string): Figures {
  const runbooks = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[\\/]runbook\.yaml$/.test(name),
  );
  const rehearsed = runbooks.filter((name) => existsSync(join(folder, dirname(name), 'rehearsal.json')));
  return [
    { label: 'Runbooks', text: String(runbooks.length) },
    { label: 'Rehearsed', text: String(rehearsed.length), detail: 'with the date and what was run' },
  ];
}

/** The figures that stand for a runbook, by its document id, or for the list of them; undefined for any other page. */
export function runbookFigures(docs: string, id: string): Figures | undefined {
  if (id === 'runbooks') return figuresOfAll(join(docs, id));
  const file = join(docs, id, 'runbook.yaml');
  return existsSync(file) ? figuresOfOne(file) : undefined;
}
