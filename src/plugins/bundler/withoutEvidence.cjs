/** What only a reader of the reference pages needs. Anything that a formula could use stays. */
const evidenceOfRecord = ['note', 'source', 'also', 'checkAt', 'reviewBy'];
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

/** A record; its earlier terms stay, because a bill of that time is compared with them. */
function recordWithoutEvidence(record) {
  const rest = without(record, evidenceOfRecord);
  if (rest.history) rest.history = rest.history.map((terms) => without(terms, ['note', 'source']));
  return rest;
}

/**
 * A price or limit book as pages compute with it: without notes, sources and gaps; of a spend cap
 * stays what it covers. The list of assumptions loses its notes
 * only. Evidence is on the reference pages and, whole, under `/data`.
 * @template T
 * @param {T} book a parsed `model/prices/*.json`, `model/limits/*.json` or `model/workload/assumptions.json`
 * @returns {T} a copy; the argument is left as it is
 */
function withoutEvidence(book) {
  if (Array.isArray(book)) return book.map((record) => without(record, ['note']));
  const rest = without(book, evidenceOfBook);
  if (rest.spendCap) rest.spendCap = { plans: rest.spendCap.plans, covered: rest.spendCap.covered };
  for (const list of ['prices', 'limits']) {
    if (Array.isArray(rest[list])) rest[list] = rest[list].map(recordWithoutEvidence);
  }
  return rest;
}

module.exports = { withoutEvidence };
