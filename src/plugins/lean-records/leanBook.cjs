/** What only a reader of the reference pages needs. Anything that a formula could use stays. */
const evidenceOfRecord = ['note', 'source', 'also', 'checkAt', 'history', 'reviewBy'];
const evidenceOfBook = [
  '$schema',
  'missing',
  'changes',
  'discounts',
  'rules',
  'planFeatures',
  'spendCap',
  'conventions',
  'notes',
];

function without(record, fields) {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}

/**
 * A price or limit book without notes, sources, gaps and history; the list of assumptions without its notes.
 * @template T
 * @param {T} book a parsed `model/prices/*.json`, `model/limits/*.json` or `model/workload/assumptions.json`
 * @returns {T} a copy; the argument is left as it is
 */
function leanBook(book) {
  if (Array.isArray(book)) return book.map((record) => without(record, ['note']));
  const lean = without(book, evidenceOfBook);
  for (const list of ['prices', 'limits']) {
    if (Array.isArray(lean[list])) lean[list] = lean[list].map((record) => without(record, evidenceOfRecord));
  }
  return lean;
}

module.exports = { leanBook };
