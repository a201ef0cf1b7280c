import { type BillLine, billOrder, type Catalogue, priceIn, vendorOf } from '../billing';
import { bookOf, type Price } from '../prices';
import { HOURS_PER_MONTH } from '../units';
import { catalogue, quantitiesOf } from './cost';
import { CATEGORIES, type Category, type Deployment, type Usage, type UsagePart, type Why } from './types';

type Words = Pick<Usage, 'category' | 'part' | 'label' | 'why'>;

/**
 * A line of a deployment's bill, with what it is for. A class for the sake of `why`: the reason is put into words when it is
 * read or written as JSON. A spread copies the fields without it and without `record`.
 */
export class Charge {
  readonly category: Category;
  /** The part of the deployment that it pays for, where somebody sets that part up. */
  readonly part: UsagePart | undefined;
  readonly price: string;
  readonly scope: string;
  readonly label: string;
  readonly quantity: number;
  readonly unit: string;
  readonly included: number;
  readonly billable: number;
  /** Unrounded. */
  readonly usd: number;
  readonly #why: Why;
  readonly #record: Price;

  constructor(line: BillLine, words: Words, usd: number, record: Price) {
    this.category = words.category;
    this.part = words.part;
    this.price = line.price;
    this.scope = line.scope;
    this.label = words.label;
    this.quantity = line.quantity;
    this.unit = line.unit;
    this.included = line.included;
    this.billable = line.billable;
    this.usd = usd;
    this.#why = words.why;
    this.#record = record;
  }

  /** The formula with its numbers filled in. */
  get why(): string {
    return read(this.#why);
  }

  /** The price that it was billed by. */
  get record(): Price {
    return this.#record;
  }

  toJSON(): object {
    return { ...this, why: this.why };
  }
}

/** List prices, USD a month without tax, on demand, 730 hours. */
export interface DeploymentBill {
  readonly lines: readonly Charge[];
  readonly byCategory: Readonly<Record<Category, number>>;
  readonly total: number;
}

const NOTHING_RESTATED: ReadonlyMap<string, Price> = new Map();
const NO_USD = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;

/** A plan's fee and credit are not in the usage of a deployment: they follow from its plans. */
function wordsOfPlan({ id: price, credit }: Price): Words {
  if (credit !== undefined) {
    return {
      category: 'database',
      part: 'database',
      label: 'Compute credit',
      why: 'of the plan, against the primary and staging, never a replica',
    };
  }
  const { name, plans } = bookOf(price);
  const plan = Object.keys(plans).find((id) => plans[id]?.fee === price) ?? price;
  return { category: 'plan', label: `${name} ${plan}`, why: `the ${plan} plan, per month` };
}

/** The bill of a deployment: its usage at the vendors' prices, plans and credits included, each line with its reason. */
export function billOf(deployment: Deployment, prices: Catalogue = catalogue): DeploymentBill {
  const reasons = new Map<string, Usage[]>();
  for (const item of deployment.usage) {
    const found = reasons.get(item.price);
    if (found) found.push(item);
    else reasons.set(item.price, [item]);
  }
  const { lines } = billOrder(
    {
      hours: HOURS_PER_MONTH,
      allowances: 'apply',
      plan: undefined,
      plans: new Map(Object.entries(deployment.plans)),
      usage: quantitiesOf(deployment.usage),
      restated: NOTHING_RESTATED,
    },
    prices,
  );
  const byCategory = { ...NO_USD };
  let total = 0;
  const charges = lines.map((line) => {
    const record = priceIn(prices, line.price);
    const charge = new Charge(
      line,
      wordsFor(line, record, reasons.get(line.price)),
      usdOf(line, lines, record),
      record,
    );
    byCategory[charge.category] += charge.usd;
    total += charge.usd;
    return charge;
  });
  return { lines: charges, byCategory, total };
}

/** The words of a bill line: those of the items of its scope, or of all where scopes are pooled. */
function wordsFor(line: BillLine, record: Price, items: readonly Usage[] = []): Words {
  if (items.length === 1) return items[0] as Words;
  const own = items.filter((item) => item.scope === line.scope);
  return wordsOf(own.length > 0 ? own : items, record);
}

function read(why: Why): string {
  return typeof why === 'string' ? why : why();
}

function wordsOf(items: readonly Usage[], record: Price): Words {
  const [first, ...more] = items;
  if (!first) return wordsOfPlan(record);
  if (more.length === 0) return first;
  return {
    category: first.category,
    ...(first.part && { part: first.part }),
    label: items.map((item) => item.label).join(' + '),
    why: () => items.map((item) => `${item.label}: ${read(item.why)}`).join('; '),
  };
}

/** A price with a share of the bill (support) is the greater of its fee and that share of the vendor's other lines. */
function usdOf(line: BillLine, lines: readonly BillLine[], { share }: Price): number {
  if (share === undefined) return line.usd;
  const vendor = vendorOf(line.price);
  const others = lines.reduce(
    (sum, other) => (other !== line && vendorOf(other.price) === vendor ? sum + other.usd : sum),
    0,
  );
  return Math.max(line.usd, share * others);
}
