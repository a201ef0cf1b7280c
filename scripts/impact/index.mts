import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ModelError } from '../../model/errors';
import { cacheDir, root } from '../lib/paths.mjs';
import { runVerb } from '../lib/runVerb.mjs';
import { commentFrom } from './comment.mjs';
import { diffSnapshots } from './diff.mjs';
import { commitOf, editedDocs, pageTexts, writeTree } from './git.mjs';
import { impactMarkdown, type Report } from './markdown/index.mjs';
import { changedPages } from './pages.mjs';
import { type Page, readPage } from './readPage.mjs';
import type { Snapshot } from './types.mjs';

const SNAPSHOT = fileURLToPath(new URL('snapshot.mts', import.meta.url));

/** What the model of a checkout answers. In a process of its own: two revisions of one package cannot share one. */
async function snapshotOf(checkout: string, premises: readonly string[]): Promise<Snapshot> {
  const child = spawn(process.execPath, ['--import', 'tsx', SNAPSHOT, join(checkout, 'model/index.ts')], { cwd: root });
  child.stdin.end(JSON.stringify(premises));
  const [answer, errors] = await Promise.all([buffer(child.stdout), text(child.stderr)]);
  if (answer.length === 0) throw new Error(`the model of ${checkout} cannot be asked:\n${errors}`);
  return JSON.parse(answer.toString());
}

/** The pages of a checkout; one whose MDX does not parse is left to the build, which names its problem. */
async function pagesOf(checkout: string): Promise<Page[]> {
  return [...(await pageTexts(checkout))].flatMap(([path, source]) => {
    try {
      return [readPage(path, source)];
    } catch {
      return [];
    }
  });
}

function sentencesOf(pages: readonly Page[]): Report['sentences'] {
  const sentences: Record<string, { title: string; sentence: string }[]> = {};
  for (const { title, claims } of pages)
    for (const { premise, sentence } of claims) {
      const key = JSON.stringify(premise);
      sentences[key] = [...(sentences[key] ?? []), { title, sentence }];
    }
  return sentences;
}

/** The working tree of a repository held against a revision of it. */
export async function impactOf(repository: string, base: string, preview?: string): Promise<Report> {
  const commit = await commitOf(repository, base);
  await mkdir(cacheDir, { recursive: true });
  const checkout = await mkdtemp(join(cacheDir, 'impact-'));
  try {
    await writeTree(repository, commit, checkout);
    const [pages, former] = await Promise.all([pagesOf(repository), pagesOf(checkout)]);
    const sentences = sentencesOf(pages);
    const premises = [...new Set([...Object.keys(sentences), ...Object.keys(sentencesOf(former))])];
    const [before, after] = await Promise.all([snapshotOf(checkout, premises), snapshotOf(repository, premises)]);
    const impact = diffSnapshots(before, after);
    const edited = await editedDocs(repository, commit);
    const changed = changedPages(pages, impact, edited);
    return {
      base: { name: base, commit },
      impact,
      pages: changed,
      sentences,
      ...(preview === undefined ? {} : { preview }),
    };
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}

function previewOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (!/^https?:\/\/[^/\s]/.test(address))
    throw new ModelError('--preview-url', `--preview-url takes a web address, not ${JSON.stringify(address)}`);
  return address.replace(/\/+$/, '');
}

/** The report that the command line asks for. */
export async function impact(args: string[]): Promise<string> {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: 'string' },
      markdown: { type: 'string' },
      json: { type: 'boolean' },
      'json-file': { type: 'string' },
      comment: { type: 'string' },
      'preview-url': { type: 'string' },
    },
  });
  if (values.comment) {
    const { PREVIEW_URL, HEAD_SHA = '', RUN_URL = '' } = process.env;
    const preview = PREVIEW_URL ? previewOf(PREVIEW_URL.replaceAll('{sha}', HEAD_SHA)) : undefined;
    const comment = commentFrom(await readFile(values.comment, 'utf8'), RUN_URL, preview);
    if (values.markdown) await writeFile(values.markdown, `${comment}\n`);
    return comment;
  }
  if (!values.base) throw new ModelError('--base', '--base REVISION is missing');
  const report = await impactOf(root, values.base, previewOf(values['preview-url']));
  const summary = impactMarkdown(report);
  if (values.markdown) await writeFile(values.markdown, `${summary}\n`);
  if (values['json-file']) await writeFile(values['json-file'], JSON.stringify(report));
  return values.json ? JSON.stringify(report, undefined, 2) : summary;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runVerb('impact', () => impact(process.argv.slice(2)));
