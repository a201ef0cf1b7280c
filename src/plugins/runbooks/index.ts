import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Lets a page import the record of a runbook (`runbook.yaml`) together with the files that its steps name. */
export default function runbooks(context: LoadContext): Plugin {
  return {
    name: 'runbooks',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /runbook\.yaml$/,
            include: join(context.siteDir, 'docs'),
            type: 'json',
            use: [join(context.siteDir, 'src/plugins/runbooks/loader.cjs')],
          },
        ],
      },
    }),
  };
}
