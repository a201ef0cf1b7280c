import { buildIfStale } from './build.mjs';
import { install } from './install.mjs';

const port = Number(process.env.PORT ?? 3000);

install('site');
// The server is a package: it is there only now.
const { serve } = await import('./serve.mjs');
if (!buildIfStale()) {
  console.error('\nThe site did not build; the reason is above.');
  process.exit(1);
}
await serve({ port });
