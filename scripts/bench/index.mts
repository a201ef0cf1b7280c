import { benchBuild } from './build.mjs';
import { benchImport } from './import.mjs';
import { benchModel } from './model.mjs';
import { benchPages } from './pages.mjs';
import { benchSearch } from './search.mjs';
import { benchSlider } from './slider.mjs';

/** One file per topic, each printing its figures beside their aims. */
const topics: Readonly<Record<string, () => void | Promise<void>>> = {
  model: benchModel,
  build: benchBuild,
  pages: benchPages,
  search: benchSearch,
  slider: benchSlider,
  import: benchImport,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in topics));
if (unknown.length > 0) {
  console.error(`There is no bench of ${unknown.join(', ')}; there are ${Object.keys(topics).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(topics)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n=== ${name}`);
  await bench();
}
