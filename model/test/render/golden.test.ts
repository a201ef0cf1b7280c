import { describe, expect, test, vi } from 'vitest';
import {
  billTable,
  costPerUserTable,
  decisionMatrix,
  demandTable,
  limitsTable,
  toMarkdown,
  totalsTable,
} from '../../index';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const GOLDEN = {
  'totals of the seven tiers': totalsTable,
  'what to use at each tier': decisionMatrix,
  'cost per user': costPerUserTable,
  'bill of Supabase at 50K users': () => billTable('supabase', 50_000),
  'bill of AWS with media on R2 at 500K users': () => billTable('aws+r2', 500_000),
  'limits of Supabase at 10K users': () => limitsTable('supabase', 10_000),
  'demand of 100K users': () => demandTable(100_000),
};

describe('What a reader sees', () => {
  test.each(Object.entries(GOLDEN))('the %s changes only when somebody means it to', async (name, table) => {
    await expect(`${toMarkdown(table())}\n`).toMatchFileSnapshot(
      `./__snapshots__/${name.replaceAll(' ', '-').toLowerCase()}.md`,
    );
  });
});
