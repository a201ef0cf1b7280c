import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { nameableAt } from './nameable';

/**
 * Ships price and limit records as a page computes with them: those that the model or a page can name (`nameable.ts`), without their
 * evidence. Sources, notes and all other records are on the reference pages and beside the site as files. Applies to the static render
 * too, so that a page cannot say more as built than it does when alive.
 */
export default function leanRecords(context: LoadContext): Plugin {
  const filed = join(context.siteDir, 'model');
  let named: readonly string[] | undefined;
  return {
    name: 'lean-records',
    configureWebpack() {
      named ??= idsIn(filed).filter(nameableAt(context.siteDir));
      return {
        module: {
          rules: [
            {
              test: /\.json$/,
              include: [join(filed, 'prices'), join(filed, 'limits'), join(filed, 'workload/assumptions.json')],
              resourceQuery: { not: [/full/] },
              type: 'json',
              use: [{ loader: join(context.siteDir, 'src/plugins/lean-records/loader.cjs'), options: { named } }],
            },
          ],
        },
      };
    },
  };
}

/** Ids of all records as filed. */
function idsIn(filed: string): string[] {
  return ['prices', 'limits'].flatMap((kind) =>
    readdirSync(join(filed, kind))
      .filter((name) => name.endsWith('.json') && name !== 'schema.json' && name !== 'units.json')
      .flatMap((name) => JSON.parse(readFileSync(join(filed, kind, name), 'utf8'))[kind] as { readonly id: string }[])
      .map(({ id }) => id),
  );
}
