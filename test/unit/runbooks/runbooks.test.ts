import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rehearsalSchema, runbookSchema } from '../../../src/components/runbook/schema';

/** The parts of a runbook page, in their order. */
const PARTS = [
  ['When', 'when', 'When'],
  ['Before', 'before', 'Before'],
  ['Steps', 'steps', 'Steps'],
  ['Prove it', 'prove', 'Prove'],
  ['Way back', 'way-back', 'WayBack'],
  ['Downtime', 'downtime', 'Downtime'],
  ['App release', 'app-release', 'AppRelease'],
  ['Effect on the bill', 'bill', undefined],
  ['Rehearsed', 'rehearsed', 'Rehearsed'],
  ['Sources', 'sources', 'Sources'],
] as const;

const files = readdirSync('docs/runbooks', { recursive: true, encoding: 'utf8' })
  .map((name) => join('docs/runbooks', name).replaceAll('\\', '/'))
  .sort();
const records = files.filter((name) => name.endsWith('/runbook.yaml'));
const pages = files.filter((name) => /^docs\/runbooks\/[^/]+\/[^/]+\.mdx$/.test(name));
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

test('there is a record for every page and a page for every record', () => {
  expect(pages.map((page) => page.replace(/\.mdx$/, '/runbook.yaml'))).toEqual(records);
});

describe.each(records)('%s', (path) => {
  const folder = dirname(path);
  const text = readFileSync(path, 'utf8');
  const runbook = runbookSchema.parse(parse(text));
  const rehearsalFile = join(folder, 'rehearsal.json');
  const rehearsal = existsSync(rehearsalFile)
    ? rehearsalSchema.parse(JSON.parse(readFileSync(rehearsalFile, 'utf8')))
    : undefined;
  const instructions = [runbook.before, runbook.steps, runbook.prove, runbook.wayBack.steps].flat();
  const shown = new Set(instructions.flatMap(({ file }) => file ?? []));

  test('is named after its folder and names steps that exist', () => {
    expect(runbook.id).toBe(basename(folder));
    const ids = runbook.steps.map(({ id }) => id);
    expect(new Set(ids).size, 'step ids are unique').toBe(ids.length);
    expect([...ids, 'none']).toContain(runbook.wayBack.until);
  });

  test('has a page with every part in order', () => {
    const page = readFileSync(`${folder}.mdx`, 'utf8');
    const headings = [...page.matchAll(/^## (.+?) \{\/\* #(\S+) \*\/\}$/gm)].map(([, name, id]) => [name, id]);
    expect(headings).toEqual(PARTS.map(([name, id]) => [name, id]));
    for (const [, , component] of PARTS) if (component) expect(page).toContain(`<${component} of={runbook} />`);
  });

  test('shows files that exist, and every file of its folder', () => {
    const present = readdirSync(folder).filter((name) => !['runbook.yaml', 'rehearsal.json'].includes(name));
    for (const file of shown) expect(existsSync(join(folder, file)), `${file} exists`).toBe(true);
    expect(present.sort()).toEqual([...shown].filter((file) => !file.startsWith('../')).sort());
  });

  test('types no money: prices come from the model', () => {
    expect(text).not.toMatch(/[$€]\s?\d/);
  });

  test('says when it was rehearsed, or why not', () => {
    if (rehearsal === undefined) return expect(runbook.notRehearsed).toBeDefined();
    expect(runbook.notRehearsed).toBeUndefined();
    expect(rehearsal.runbook).toBe(runbook.id);
    const order = runbook.steps.map(({ id }) => id);
    const executed = rehearsal.steps.map((id) => order.indexOf(id));
    expect(executed).toEqual(executed.filter((at) => at >= 0).sort((one, other) => one - other));
  });

  test('shows no command that its rehearsal did not execute as it stands', () => {
    if (rehearsal === undefined) return;
    const executed = new Map(rehearsal.files.map(({ file, sha256: hash }) => [file, hash]));
    for (const { file, do: what, notRehearsed } of instructions) {
      if (file === undefined || notRehearsed !== undefined) continue;
      expect(executed.get(file), `${file} of "${what}": run npm run rehearse -- ${runbook.id}`).toBe(
        sha256(join(folder, file)),
      );
    }
  });
});
