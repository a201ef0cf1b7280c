const { leanBook } = require('./leanBook.cjs');

/** Loader of the bundler: a filed book of records in, the same book as pages compute with it out. */
module.exports = function leanRecordsLoader(filedJson) {
  const named = new Set(this.getOptions().named);
  return JSON.stringify(leanBook(JSON.parse(filedJson), (id) => named.has(id)));
};
