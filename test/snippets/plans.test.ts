import { beforeAll, describe, expect, it } from 'vitest';
import { listSnippets, readSnippet } from './files';
import { measurePlans, type PlanRecord, planWorld } from './plans';

const written = listSnippets('plans', '.json').map(
  (path) => JSON.parse(readSnippet(path)) as PlanRecord & { data: unknown },
);
let measured: PlanRecord[];
beforeAll(async () => {
  measured = await measurePlans();
});

describe('index advice, on the data that the files state', () => {
  it('every measured plan is written down, and the other way round', () => {
    expect(written.map((record) => record.id)).toEqual(measured.map((record) => record.id).sort());
    for (const record of written) expect(record.data).toEqual(planWorld);
  });
  it.each(written)(
    '$id: the repair reads no table from end to end and at least 10 times fewer rows or buffers',
    ({ id }) => {
      const now = measured.find((record) => record.id === id);
      const then = written.find((record) => record.id === id);
      expect(now?.before.scans).toEqual(then?.before.scans);
      expect(now?.after.scans).toEqual(then?.after.scans);
      expect(now?.after.scans.some((scan) => scan === `Seq Scan: ${now.table}`)).toBe(false);
      const saved = (of: 'rowsRead' | 'buffers') => Number(now?.before[of]) / Math.max(1, Number(now?.after[of]));
      expect(Math.max(saved('rowsRead'), saved('buffers'))).toBeGreaterThanOrEqual(10);
    },
  );
});
