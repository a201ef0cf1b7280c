import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../cli.ts', import.meta.url));
const NODE = ['--import', 'tsx', CLI];
const start = promisify(execFile);
const SLOW = 60_000;

describe('The command as a process', () => {
  test(
    'prints JSON and ends with 0',
    async () => {
      const { stdout, stderr } = await start(process.execPath, [...NODE, 'prices', '--json'], { maxBuffer: 1e8 });
      expect(JSON.parse(stdout).length).toBeGreaterThan(800);
      expect(stderr).toBe('');
    },
    SLOW,
  );

  test(
    'ends with 2 and one line when the file is not there',
    async () => {
      const failure = await start(process.execPath, [...NODE, 'bill', 'no-such-file.json']).catch((error) => error);
      expect(failure).toMatchObject({
        code: 2,
        stdout: '',
        stderr: 'cannot read "no-such-file.json": there is no such file\n',
      });
    },
    SLOW,
  );

  test(
    'reads a usage from standard input',
    async () => {
      const child = spawn(process.execPath, [...NODE, 'bill', '-', '--json']);
      child.stdin.end('{"usage":{"aws.lambda.requests":3}}');
      const chunks: string[] = [];
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(code).toBe(0);
      expect(JSON.parse(chunks.join('')).total).toBeCloseTo(0.4, 9);
    },
    SLOW,
  );

  test(
    'ends quietly when the reader of its pipe goes away',
    async () => {
      const child = spawn(process.execPath, [...NODE, 'prices', '--json']);
      child.stdout.destroy();
      let complaint = '';
      child.stderr.on('data', (chunk) => {
        complaint += chunk;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    },
    SLOW,
  );
});
