import { type BillLine, billUsage } from '../billing';
import { bookOf, getPrice } from '../prices';
import { HOURS_PER_MONTH } from '../units';
import { catalogue, quantitiesOf } from './cost';
import { CATEGORIES, type Category, type Deployment, type Usage, type Why } from './types';

/** A line of a deployment's bill, with what it is for. */
export interface Charge {
  readonly category: Category;
  readonly price: string;
  readonly scope: string;
  readonly label: string;
  readonly quantity: number;
  readonly unit: string;
  readonly included: number;
  readonly billable: number;
  /** Unrounded. */
  readonly usd: number;
  readonly why: string;
}

/** List prices, USD a month without tax, on demand, 730 hours. */
export interface DeploymentBill {
  readonly lines: readonly Charge[];
  readonly byCategory: Readonly<Record<Category, number>>;
  readonly total: number;
}

type Words = Pick<Usage, 'category' | 'label' | 'why'>;

/** A plan's fee and credit are not in the usage of a deployment: they follow from its plans. */
function wordsOfPlan(price: string): Words {
  if (price === 'supabase.compute.credit') {
    return { category: 'database', label: 'Compute credit', why: 'of the plan, against the primary and staging, never a replica' };
  }
  const plan = price.split('.').pop() ?? '';
  return { category: 'plan', label: `${bookOf(price).name} ${plan}`, why: `the ${plan} plan, per month` };
}

/** The bill of a deployment: its usage at the vendors' prices, plans and credits included, each line with its reason. */
export function billOf(deployment: Deployment): DeploymentBill {
  const reasons = new Map<string, Usage[]>();
  for (const item of deployment.usage) {
    const found = reasons.get(item.price);
    if (found) found.push(item);
    else reasons.set(item.price, [item]);
  }
  const bill = billUsage(
    { plans: deployment.plans, hours: HOURS_PER_MONTH, usage: quantitiesOf(deployment.usage) },
    catalogue,
  );
  const lines = bill.lines.map((line) => chargeOf(line, reasons.get(line.price)));
  const charges = withShares(lines);
  const byCategory = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  for (const { category, usd } of charges) byCategory[category] += usd;
  return { lines: charges, byCategory, total: charges.reduce((sum, { usd }) => sum + usd, 0) };
}

/** A bill line in the words of the usage behind it: the items of its scope, or all where scopes are pooled. */
function chargeOf(line: BillLine, items: readonly Usage[] | undefined): Charge {
  const own = items?.filter((item) => item.scope === line.scope) ?? [];
  const words = wordsOf(own.length > 0 ? own : (items ?? []), line.price);
  return {
    category: words.category,
    price: line.price,
    scope: line.scope,
    label: words.label,
    quantity: line.quantity,
    unit: line.unit,
    included: line.included,
    billable: line.billable,
    usd: line.usd,
    get why() {
      return read(words.why);
    },
  };
}

function read(why: Why): string {
  return typeof why === 'string' ? why : why();
}

function wordsOf(items: readonly Usage[], price: string): Words {
  const [first, ...more] = items;
  if (!first) return wordsOfPlan(price);
  if (more.length === 0) return first;
  return {
    category: first.category,
    label: items.map((item) => item.label).join(' + '),
    why: () => items.map((item) => `${item.label}: ${read(item.why)}`).join('; '),
  };
}

/** A price with a share of the bill (support) is the greater of its fee and that share of the vendor's other lines. */
function withShares(lines: readonly Charge[]): readonly Charge[] {
  return lines.map((line) => {
    const { share } = getPrice(line.price);
    if (share === undefined) return line;
    const vendor = `${line.price.split('.')[0]}.`;
    const others = lines.reduce((sum, other) => (other !== line && other.price.startsWith(vendor) ? sum + other.usd : sum), 0);
    const usd = Math.max(line.usd, share * others);
    return { ...line, usd };
  });
}
