import { buildIfStale } from './build.mjs';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT ?? 3000);

install('site');
if (!buildIfStale()) {
  console.error('\nThe site did not build; the reason is above.');
  process.exit(1);
}
await serve({ port });
