import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { guideData } from './guideData.mjs';
import { type GuideData, guideSchema } from './guideSchema.mjs';

const NO_BOOKS = ['schema.json', 'units.json'];

/** Writes `/data`: the guide's numbers with their schema, and every vendor's book of prices and of limits as filed. */
export function writeData(outDir: string, siteDir: string, about: Pick<GuideData, 'title' | 'address'>): void {
  const data = join(outDir, 'data');
  const model = join(siteDir, 'model');
  const evidence = JSON.parse(readFileSync(join(model, 'workload/evidence.json'), 'utf8'));
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'guide.json'), JSON.stringify(guideData({ ...about, evidence })));
  writeFileSync(join(data, 'guide.schema.json'), JSON.stringify(z.toJSONSchema(guideSchema), undefined, 2));
  for (const kind of ['prices', 'limits']) {
    mkdirSync(join(data, kind), { recursive: true });
    for (const name of readdirSync(join(model, kind))) {
      if (!name.endsWith('.json') || NO_BOOKS.includes(name)) continue;
      const { $schema: _, ...book } = JSON.parse(readFileSync(join(model, kind, name), 'utf8'));
      writeFileSync(join(data, kind, name), JSON.stringify(book));
    }
  }
}
