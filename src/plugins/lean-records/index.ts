import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Ships price and limit records without their evidence: a page computes with numbers, units and quotas; sources and notes are
 * on the reference pages, which ask for a file as filed with `?full`. Applies to the static render too, so that a page cannot say more as built than it does when alive.
 */
export default function leanRecords(context: LoadContext): Plugin {
  const filed = join(context.siteDir, 'model');
  return {
    name: 'lean-records',
    configureWebpack() {
      return {
        module: {
          rules: [
            {
              test: /\.json$/,
              include: [join(filed, 'prices'), join(filed, 'limits'), join(filed, 'workload/assumptions.json')],
              resourceQuery: { not: [/full/] },
              type: 'json',
              use: [join(context.siteDir, 'src/plugins/lean-records/loader.cjs')],
            },
          ],
        },
      };
    },
  };
}
