import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Stryker's `json` reporter writes. */
export const REPORT = 'reports/mutation/mutation.json';

/** What Stryker calls a mutant that no test killed. */
export const LEFT = ['Survived', 'NoCoverage'];
const KILLED = ['Killed', 'Timeout'];
const LONGEST = 90;

/** Text of a mutant on one line of Markdown, as code. */
function code(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return short === '' ? 'nothing' : `\`\` ${short.replaceAll('|', '\\|')} \`\``;
}

/** The part of a source that a mutant replaces. */
function original(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

const percent = (part, whole) => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));

/** Whether a mutant survived with tests left that its time did not allow. */
export const isCut = ({ status, coveredBy = [], testsCompleted = 0 }) =>
  LEFT.includes(status) && testsCompleted < coveredBy.length;

function countsOf(mutants) {
  const killed = mutants.filter(({ status }) => KILLED.includes(status)).length;
  const left = mutants.filter(({ status }) => LEFT.includes(status));
  return { all: killed + left.length, killed, left: left.length, cut: left.filter(isCut).length };
}

function scoreOf(mutants) {
  const { all, killed, left, cut } = countsOf(mutants);
  return `${all} | ${killed} | ${percent(killed, all)} | ${left} | ${cut}`;
}

/**
 * The mutants that no test killed, as Markdown: the score of every folder, then per file each survivor with its place.
 * @param {{ files: Record<string, { source: string, mutants: object[] }> }} report as Stryker's `json` reporter writes it
 */
export function survivors({ files }) {
  const folder = (file) => file.split('/').slice(1, -1)[0] ?? '.';
  const folders = [...new Set(Object.keys(files).map(folder))].sort();
  const of = (name) => Object.entries(files).flatMap(([file, { mutants }]) => (folder(file) === name ? mutants : []));
  const lines = ['# Mutants that survived', ''];
  lines.push(
    '| Folder | Mutants | Killed | % | Survived | Of these, not all tests run in time |',
    '|---|--:|--:|--:|--:|--:|',
  );
  for (const name of folders) lines.push(`| ${name} | ${scoreOf(of(name))} |`);
  lines.push(`| **Whole** | ${scoreOf(Object.values(files).flatMap(({ mutants }) => mutants))} |`);
  for (const [file, { source, mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const left = mutants.filter(({ status }) => LEFT.includes(status));
    if (left.length === 0) continue;
    left.sort((a, b) => a.location.start.line - b.location.start.line);
    lines.push('', `## ${file}`, '', '| Line | Mutator | From | To | Tests |', '|--:|---|---|---|--:|');
    for (const { location, mutatorName, replacement = '', coveredBy = [], testsCompleted = 0 } of left) {
      const tests = `${testsCompleted} of ${coveredBy.length}`;
      const [from, to] = [original(source, location), replacement].map(code);
      lines.push(`| ${location.start.line} | ${mutatorName} | ${from} | ${to} | ${tests} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Of a hundred mutants, how many were killed. */
export function score({ files }) {
  const { all, killed } = countsOf(Object.values(files).flatMap(({ mutants }) => mutants));
  return (100 * killed) / Math.max(1, all);
}

/** Writes a report, and its survivors beside it. */
export function writeReport(root, report) {
  writeFileSync(join(root, REPORT), JSON.stringify(report));
  writeFileSync(join(root, dirname(REPORT), 'survivors.md'), survivors(report));
}
