import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a folder of its own, with a small model and a page. */
export interface Repository {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  readonly git: (...args: string[]) => string;
  readonly remove: () => void;
}

/** A model of one price. The full one has what the first lacked: limits, crossovers, premises. */
export function modelSource(usd: number, full: boolean): string {
  const first = `
    export const prices: readonly { id: string; usd: number }[] = [{ id: 'acme.egress', usd: ${usd} }];
    const total = (users: number): number => users * (prices[0]?.usd ?? 0);
    export const compareTiers = () =>
      [10, 10_000].map((users) => ({ users, totals: { supabase: total(users) }, cases: { base: 'supabase' } }));`;
  if (!full) return first;
  return `${first}
    export const limits = [];
    export const assumptions = [];
    export const appFacts = [];
    export const allCrossovers = () => [];
    export const checkPremise = ({ below, at }: { below: number; at: number }) => {
      return { holds: total(at) < below, text: 'It costs ' + total(at) + '.' };
    };`;
}

export const PAGE = `---
title: Costs
---

<Holds premise={{ total: 'supabase', below: 1000, at: 10000 }}>Below a thousand</Holds>: <Price id="acme.egress" />.
`;

export function temporaryRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'impact-test-'));
  const git = (...args: string[]): string => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', ['-C', root, ...who, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  git('init', '--quiet', '--initial-branch=main');
  write('package.json', '{ "type": "module" }');
  return { root, write, git, remove: () => rmSync(root, { recursive: true, force: true }) };
}
