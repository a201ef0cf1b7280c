const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { parse } = require('yaml');

const filesOf = (runbook) =>
  [runbook.before, runbook.steps, runbook.prove, runbook.wayBack.steps].flat().flatMap(({ file }) => file ?? []);

/** Loader of the bundler: the record of a runbook in; the record, the text of its files and its last rehearsal out, as JSON. */
module.exports = function runbookLoader(text) {
  const folder = dirname(this.resourcePath);
  const runbook = parse(text);
  const read = (name) => {
    const path = join(folder, name);
    this.addDependency(path);
    return readFileSync(path, 'utf8');
  };
  const files = Object.fromEntries([...new Set(filesOf(runbook))].map((name) => [name, read(name)]));
  const rehearsal = existsSync(join(folder, 'rehearsal.json')) ? JSON.parse(read('rehearsal.json')) : null;
  return JSON.stringify({ ...runbook, files, rehearsal });
};
