import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const part = process.env.MUTATION_PART ?? 'billing';

/** Tests of a part that stand elsewhere: billing is held to the published bills. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  billing: ['model/test/conformance/conformance.test.ts'],
};

/** The tests that mutation testing runs: those that mirror the part, a file's own where it has one, otherwise its folder's. */
function testsOf(path: string): string[] {
  const folder = path.replace(/\/?[^/]*\.ts$/, '');
  const own = `model/test/${path.replace(/\.ts$/, '')}.test.ts`;
  if (path.endsWith('.ts') && existsSync(own)) return [own];
  return [`model/test/${folder}/**/*.test.ts`, ...(FURTHER[folder] ?? [])];
}

export default defineConfig({ test: { include: testsOf(part), environment: 'node' } });
