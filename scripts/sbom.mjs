import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './lib/npm.mjs';
import { root } from './lib/paths.mjs';

const file = 'sbom.cdx.json';

/** Writes every package that builds or tests the site as a CycloneDX bill of materials; it marks those of development. */
const { ok, output } = npm(['sbom', '--sbom-format', 'cyclonedx', '--loglevel=error'], {
  quiet: true,
});
if (ok) {
  const { components, specVersion } = JSON.parse(output);
  writeFileSync(join(root, file), output);
  console.log(`${file}: ${components.length} packages, CycloneDX ${specVersion}`);
} else {
  console.error(output);
  process.exitCode = 1;
}
