import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir, root } from '../lib/paths.mjs';
import { besidePeers, PEER_PAGES, type Peer } from './peers.mjs';
import { buildStockSite } from './stockBuild.mjs';

/** Aims in seconds, on two cores. */
const AIM = { cold: 20, warm: 8 };
const CACHES = ['.docusaurus', 'node_modules/.cache', '.cache', 'build'];

function secondsOfBuild(): number {
  const started = performance.now();
  const run = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'pipe' });
  if (run.status !== 0) throw new Error(`the build failed:\n${run.stderr}`);
  return (performance.now() - started) / 1000;
}

function show(label: 'cold' | 'warm', seconds: number, pages: number, figure: (peer: Peer) => number): void {
  const each = (1000 * seconds) / pages;
  console.log(
    `${label} build of ${pages} pages: ${seconds.toFixed(1)} s, ${(seconds / AIM[label]).toFixed(2)} of the aim of ${AIM[label]} s, ${each.toFixed(0)} ms a page`,
  );
  console.log(`  a page: ${besidePeers(each, (peer) => Math.round((1000 * figure(peer)) / PEER_PAGES))} ms`);
}

/** How long a build takes, without and with the caches, beside Docusaurus alone. Leaves a fresh `build/`. */
export function benchBuild(): void {
  for (const folder of CACHES) rmSync(join(root, folder), { recursive: true, force: true });
  const cold = secondsOfBuild();
  const warm = secondsOfBuild();
  if (!existsSync(join(buildDir, 'sitemap.xml'))) throw new Error('the build wrote no sitemap');
  const pages = readFileSync(join(buildDir, 'sitemap.xml'), 'utf8').split('<loc>').length - 1;
  show('cold', cold, pages, (peer) => peer.coldSeconds);
  show('warm', warm, pages, (peer) => peer.warmSeconds);
  const stock = buildStockSite();
  console.log(
    `stock Docusaurus, the same text as ${stock.pages} static pages: cold ${stock.cold.toFixed(1)} s, warm ${stock.warm.toFixed(1)} s; this site takes ${(cold / stock.cold).toFixed(2)} and ${(warm / stock.warm).toFixed(2)} times as long (aim 2 cold)`,
  );
}
