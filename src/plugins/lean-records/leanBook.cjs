/** What only a reader of the reference pages needs. Anything that a formula could use stays. */
const evidenceOfRecord = ['note', 'source', 'also', 'checkAt', 'history', 'reviewBy'];
const evidenceOfBook = [
  '$schema',
  'missing',
  'changes',
  'discounts',
  'rules',
  'planFeatures',
  'planSources',
  'conventions',
  'notes',
];

function without(record, fields) {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}

/**
 * A price or limit book as pages compute with it: without notes, sources, gaps and history, and without the records that nothing can ask
 * for. Of a spend cap stays what it covers. Fees of plans and credits belong to every bill of their vendor and stay. The list of assumptions loses its notes only.
 * @template T
 * @param {T} book a parsed `model/prices/*.json`, `model/limits/*.json` or `model/workload/assumptions.json`
 * @param {(id: string) => boolean} isNamed whether the model or a page can name a record
 * @returns {T} a copy; the argument is left as it is
 */
function leanBook(book, isNamed) {
  if (Array.isArray(book)) return book.map((record) => without(record, ['note']));
  const lean = without(book, evidenceOfBook);
  if (lean.spendCap) lean.spendCap = { plans: lean.spendCap.plans, covered: lean.spendCap.covered };
  const fees = Object.values(book.plans ?? {}).map(({ fee }) => fee);
  for (const list of ['prices', 'limits']) {
    if (!Array.isArray(lean[list])) continue;
    lean[list] = lean[list]
      .filter(({ id, credit }) => credit !== undefined || fees.includes(id) || isNamed(id))
      .map((record) => without(record, evidenceOfRecord));
  }
  return lean;
}

module.exports = { leanBook };
