import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LabError } from './errors';

/** The guide's SQL files in the order in which they are run, by what they are for. */
export interface GuideOrder {
  /** Repairs of the app as built, before anything else. */
  readonly repairs: readonly string[];
  /** What follows as the app grows. */
  readonly growth: readonly string[];
  /** Security controls that no other file needs: audit, limits of requests, moderation. */
  readonly controls: readonly string[];
  /** Run on a copy of the data, never on production. */
  readonly copies: readonly string[];
}

const folder = fileURLToPath(new URL('../docs/infrastructure/snippets/sql/', import.meta.url));

/** The order as recorded beside the files. Throws a LabError when a file is missing from it or it names one that is not there. */
export function guideOrder(): GuideOrder {
  const order = JSON.parse(readFileSync(`${folder}order.json`, 'utf8')) as GuideOrder;
  const named = Object.values(order).flat() as string[];
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql'));
  const wrong = [
    ...present.filter((name) => !named.includes(name)),
    ...named.filter((name) => !present.includes(name)),
  ];
  if (wrong.length > 0) throw new LabError(`order.json and the SQL files of the guide differ in: ${wrong.join(', ')}`);
  return order;
}

/** Text of one SQL file of the guide. */
export const guideFile = (name: string): string => readFileSync(folder + name, 'utf8');
