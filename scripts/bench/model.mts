import {
  allCrossovers,
  BASE_PLATFORM_IDS,
  billUsage,
  CASES,
  compareTiers,
  createCatalogue,
  estimate,
  type PriceBook,
  priceBooks,
  type Scenario,
  TIERS,
} from '@gymrats/model';

/** Aims in milliseconds: a slider never waits. */
const AIM = { full: 5, whatIf: 0.3, crossovers: 1000 };
const LINES = 100;

const scenarios: readonly Scenario[] = CASES.map((which) => ({ case: which }));

function fullEvaluation(): void {
  for (const scenario of scenarios) {
    for (const users of TIERS) for (const platform of BASE_PLATFORM_IDS) estimate(platform, users, scenario);
  }
}

/** Another user count every time, as a slider asks. */
function slider(): () => void {
  let users = 10;
  return () => {
    users = 10 + ((users * 37 + 11) % 499_991);
    for (const platform of BASE_PLATFORM_IDS) estimate(platform, users);
  };
}

/** Milliseconds of a run, after runs that warm the process up. On a busy machine the fastest says more than the median. */
interface Timing {
  readonly median: number;
  readonly fastest: number;
}

function time(run: () => void, runs: number): Timing {
  for (let i = 0; i < runs; i += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return { median: times[Math.floor(runs / 2)] as number, fastest: times[0] as number };
}

function show(label: string, { median, fastest }: Timing, aim?: number): void {
  const figures = `${median.toFixed(3).padStart(9)} ms median ${fastest.toFixed(3).padStart(9)} ms fastest`;
  const ratio = aim === undefined ? '' : `   median ${(median / aim).toFixed(2)} of the aim of ${aim} ms`;
  console.log(`${label.padEnd(52)}${figures}${ratio}`);
}

/** The price books and further copies of them under other vendors' names. */
function copies(times: number): readonly PriceBook[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? priceBooks
      : priceBooks.map((book) => ({
          ...book,
          vendor: `${book.vendor}-${copy}`,
          prices: book.prices.map((price) => ({
            ...price,
            id: price.id.replace(book.vendor, `${book.vendor}-${copy}`),
          })),
        })),
  ).flat();
}

/** A hundred prices of every vendor, spread over the books. */
function hundredLines(): Record<string, number> {
  const metered = priceBooks
    .flatMap((book) => book.prices)
    .filter((price) => price.credit === undefined && price.meter === undefined);
  const step = metered.length / LINES;
  return Object.fromEntries(
    Array.from({ length: LINES }, (_, i) => [metered[Math.floor(i * step)]?.id ?? '', 1000 * (i + 1)]),
  );
}

/** How long an evaluation takes, and how that grows with the number of records. */
export function benchModel(): void {
  show('Full evaluation: 7 tiers x 3 platforms x 3 cases', time(fullEvaluation, 200), AIM.full);
  show('What-if at one user count on 3 platforms', time(slider(), 2000), AIM.whatIf);
  show('compareTiers', time(compareTiers, 20));
  show('allCrossovers', time(allCrossovers, 5), AIM.crossovers);

  const usage = hundredLines();
  console.log('\nGrowth with the number of price records');
  for (const times of [1, 2, 4]) {
    const books = copies(times);
    const catalogue = createCatalogue(books);
    show(
      `  a bill of ${LINES} lines, ${catalogue.prices.size} records`,
      time(() => billUsage({ usage, quantities: 'billed' }, catalogue), 1000),
    );
  }
  for (const times of [1, 2, 4]) {
    const books = copies(times);
    show(
      `  indexing the books once, ${times} x`,
      time(() => createCatalogue(books), 100),
    );
  }
}
