const { leanBook } = require('./leanBook.cjs');

/** Loader of the bundler: a filed book of records in, the same book without its evidence out. */
module.exports = function leanRecordsLoader(filedJson) {
  return JSON.stringify(leanBook(JSON.parse(filedJson)));
};
