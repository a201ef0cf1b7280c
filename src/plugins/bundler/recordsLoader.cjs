const { withoutEvidence } = require('./withoutEvidence.cjs');

/** Loader of the bundler: a filed book of records in, the same book as pages compute with it out. */
module.exports = function recordsLoader(filedJson) {
  return JSON.stringify(withoutEvidence(JSON.parse(filedJson)));
};
