import { writeFileSync } from 'node:fs';
import { snippetRoot } from './files';
import { measurePlans, planWorld } from './plans';

// Writes docs/infrastructure/snippets/plans/*.json: run it after a change of a query, an index or the generated data.
for (const record of await measurePlans()) {
  const file = {
    ...record,
    data: planWorld,
    engine: 'PostgreSQL 18, embedded, one connection: compare rows and buffers, not times',
  };
  writeFileSync(`${snippetRoot}plans/${record.id}.json`, `${JSON.stringify(file, null, 2)}\n`);
  const { before, after } = record;
  console.log(
    record.id,
    before.scans.join(' + '),
    before.rowsRead,
    before.buffers,
    '->',
    after.scans.join(' + '),
    after.rowsRead,
    after.buffers,
  );
}
process.exit(0);
