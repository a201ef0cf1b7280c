import type { FiledRecord } from '../../components/reference/filed';
import type { RecordView } from '../../components/reference/types';
import { writeNumber, writeUsd } from './numbers';

type PerPlan = Readonly<Record<string, number>>;
interface PriceFields {
  readonly usd?: number;
  readonly tiers?: readonly { readonly from: number; readonly usd: number }[];
  readonly included?: PerPlan;
  readonly includedDaily?: PerPlan;
  readonly includedPlus?: PerPlan;
  readonly pool?: string;
  readonly package?: number;
  readonly rounding?: 'up' | 'down' | 'not known';
  readonly minimum?: number;
  readonly per?: string;
  readonly native?: { readonly unit: string; readonly usd: number };
  readonly credit?: { readonly against: readonly string[]; readonly plans: readonly string[] };
  readonly spec?: { readonly vcpu?: number; readonly memoryGib?: number; readonly dedicated?: boolean };
  readonly status?: string;
  readonly history?: readonly (Partial<PriceFields> & { readonly until: string })[];
}

const planName = (plan: string) => (plan === 'always' ? 'on every plan' : `on ${plan}`);

function quota(included: PerPlan, unit: string, every: string): string {
  const parts = Object.entries(included).map(([plan, amount]) => `${writeNumber(amount)} ${planName(plan)}`);
  return `Included ${every}, in ${unit}: ${parts.join(', ')}.`;
}

function figureOf(price: PriceFields, unit: string): string[] {
  const sold = price.package === undefined ? unit : `${writeNumber(price.package)} ${unit}`;
  if (price.tiers === undefined) return [`${writeUsd(price.usd ?? Number.NaN)} per ${sold}`];
  return price.tiers.map((tier) => `${writeUsd(tier.usd)} per ${sold} from ${writeNumber(tier.from)}`);
}

function hardware(spec: NonNullable<PriceFields['spec']>): string {
  const parts = [
    spec.vcpu === undefined ? undefined : `${writeNumber(spec.vcpu)} vCPU`,
    spec.memoryGib === undefined ? undefined : `${writeNumber(spec.memoryGib)} GiB memory`,
    spec.dedicated === undefined ? undefined : spec.dedicated ? 'dedicated' : 'shared or burstable',
  ];
  return `Hardware: ${parts.filter((part) => part !== undefined).join(', ')}.`;
}

/** What the price was before, a sentence for each of its earlier terms. */
function earlier({ history = [], ...price }: PriceFields, unit: string): string[] {
  return history.map(({ until, ...terms }) => {
    const { usd, tiers } = terms.usd === undefined && terms.tiers === undefined ? price : terms;
    return `Until ${until}: ${figureOf({ ...price, ...terms, usd, tiers }, unit).join(', ')}.`;
  });
}

/** The printed number and terms of a price. */
export function describePrice(record: FiledRecord): Pick<RecordView, 'figure' | 'terms'> {
  const price = record as FiledRecord & PriceFields;
  const every = price.per === undefined ? 'each month' : `each month per ${price.per}`;
  const terms = [
    price.included && quota(price.included, price.unit, every),
    price.includedDaily && quota(price.includedDaily, price.unit, 'each day'),
    price.includedPlus &&
      Object.entries(price.includedPlus)
        .map(([id, amount]) => `A further ${writeNumber(amount)} ${price.unit} included per billable unit of ${id}.`)
        .join(' '),
    price.pool && `Shares its allowance with the other prices of the pool ${price.pool}.`,
    price.package !== undefined && `Sold in whole packages of ${writeNumber(price.package)}.`,
    price.rounding === 'down' && 'Quantity rounded down to whole units.',
    price.rounding === 'not known' && 'Whether invoices count whole units is not known.',
    price.minimum !== undefined && `Billed for at least ${writeNumber(price.minimum)} ${price.unit} once used.`,
    price.included === undefined && price.per !== undefined && `Counted per ${price.per}.`,
    price.native && `Metered as ${writeUsd(price.native.usd)} per ${price.native.unit}.`,
    price.credit &&
      `A credit ${price.credit.plans.map(planName).join(', ')}, against ${price.credit.against.join(', ')}.`,
    price.spec && hardware(price.spec),
    price.status && `Status: ${price.status}.`,
    ...earlier(price, price.unit),
  ];
  return { figure: figureOf(price, price.unit), terms: terms.filter((term) => typeof term === 'string') };
}
