const { dirname, resolve } = require('node:path');

/** Tells the bundler which files a page includes (`src/remark/includeFile.ts`), so that a change of one rebuilds the page. */
module.exports = function includedFiles(source) {
  for (const [, file] of String(source).matchAll(/^\s*(?:`{3,}|~{3,}).*\sfile="([^"]+)"/gm))
    this.addDependency(resolve(dirname(this.resourcePath), file));
  return source;
};
