import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { filesFor, stagedFiles } from './files.mjs';
import { checks } from './table.mjs';

const bin = join(root, 'node_modules/.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined };

/** Runs a program of node_modules and keeps what it says. */
function runProgram([program, ...args]) {
  return new Promise((resolve) => {
    const started = performance.now();
    const shell = process.platform === 'win32';
    const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
    const child = spawn(program, quoted, { cwd: root, env, shell });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const end = (ok) => resolve({ ok, output: output.trim(), seconds: (performance.now() - started) / 1000 });
    child.on('error', ({ message }) => {
      output += message;
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

/** Reads the words of the command line; undefined where they make no sense, after saying so. */
function readWords(words) {
  const at = words.indexOf('--files');
  const names = (at < 0 ? words : words.slice(0, at)).filter((word) => word !== '--staged');
  const unknown = names.find((name) => !checks.some((check) => check.name === name));
  if (unknown !== undefined) return void console.error(`There is no check "${unknown}".`);
  const files = words.includes('--staged') ? stagedFiles() : at < 0 ? undefined : words.slice(at + 1);
  return { chosen: checks.filter(({ name }) => names.length === 0 || names.includes(name)), files };
}

/** The commands to run: of each chosen check its own, or its fixer, on everything or on the files. */
function planOf({ chosen, files }, fix) {
  return chosen.flatMap((check) => {
    const command = fix ? check.fix : check.command;
    if (command === undefined) return [];
    if (files === undefined) return [{ check, command: [...command, ...(check.all ?? [])] }];
    const own = filesFor(check, files);
    return own.length === 0 ? [] : [{ check, command: [...command, ...own] }];
  });
}

async function runOne({ check, command }) {
  const { ok, output, seconds } = await runProgram(command);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${check.name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s`);
  if (!ok) console.log(`\n${output}\n\n  ${check.name}: ${check.cure}.\n`);
  return ok;
}

/**
 * Runs checks side by side, or fixers one after the other, and says of each whether it passed.
 * @param {string[]} words of the command line
 * @returns {Promise<number>} the exit status
 */
export async function runChecks(words, { fix, usage }) {
  const request = readWords(words);
  if (request === undefined || words.includes('--help')) {
    console.log(usage);
    return request === undefined ? 2 : 0;
  }
  const waiting = planOf(request, fix);
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await runOne(next));
  };
  await Promise.all(Array.from({ length: fix ? 1 : availableParallelism() }, work));
  const failed = results.filter((ok) => !ok).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
