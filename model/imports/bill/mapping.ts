import { catalogue } from '../../platforms';
import awsRules from '../maps/aws.json';
import gcpRules from '../maps/gcp.json';
import supabaseRules from '../maps/supabase.json';
import type { BillRow, Target } from '../types';
import { BY_DESCRIPTION, byDescription } from './descriptions';
import { hoursOfMonth } from './months';
import { factorBetween, plainUnit } from './units';

/** One line of a mapping: what a vendor calls a meter, and the price that it is. Patterns match the whole text, in any case. */
interface Rule {
  readonly service: string;
  /** Usage type without region, SKU text or metric. `{1}` in `price` stands for the first group. */
  readonly meter: string;
  readonly operation?: string;
  readonly engine?: string;
  /** Absent where the meter is known and no price book has it: `why` says so. */
  readonly price?: string;
  readonly unit?: string;
  readonly factor?: number;
  /** Further prices of the same meter, each by a group with a number. */
  readonly also?: readonly { readonly price: string; readonly group: number }[];
  /** The group whose number multiplies the quantity. */
  readonly times?: number;
  readonly net?: boolean;
  readonly note?: string;
  readonly why?: string;
}

interface Compiled extends Rule {
  readonly servicePattern: RegExp;
  readonly meterPattern: RegExp;
  readonly operationPattern: RegExp | undefined;
  readonly enginePattern: RegExp | undefined;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i');

function compile(rules: readonly Rule[]): readonly Compiled[] {
  return rules.map((rule) => ({
    ...rule,
    servicePattern: whole(rule.service),
    meterPattern: whole(rule.meter),
    operationPattern: rule.operation === undefined ? undefined : whole(rule.operation),
    enginePattern: rule.engine === undefined ? undefined : whole(rule.engine),
  }));
}

/** Rules by vendor, the first that matches counts. */
const RULES: Readonly<Record<string, readonly Compiled[]>> = {
  aws: compile(awsRules as readonly Rule[]),
  gcp: compile(gcpRules as readonly Rule[]),
  supabase: compile(supabaseRules as readonly Rule[]),
};

/** Every rule of a vendor as filed, for tests and for a page. */
export function rulesOf(vendor: 'aws' | 'gcp' | 'supabase'): readonly Rule[] {
  return RULES[vendor] ?? [];
}

const AWS_REGION = /^(?:Global|EU|[A-Z]{3}[0-9]|[a-z]{2}(?:-[a-z]+)+-\d)-/;
const AWS_REGIONS: Readonly<Record<string, string>> = {
  USE1: 'us-east-1',
  USE2: 'us-east-2',
  USW1: 'us-west-1',
  USW2: 'us-west-2',
  CAN1: 'ca-central-1',
  CAN2: 'ca-west-1',
  MXC1: 'mx-central-1',
  AFS1: 'af-south-1',
  APE1: 'ap-east-1',
  APN1: 'ap-northeast-1',
  APN2: 'ap-northeast-2',
  APN3: 'ap-northeast-3',
  APS1: 'ap-southeast-1',
  APS2: 'ap-southeast-2',
  APS3: 'ap-south-1',
  APS4: 'ap-southeast-3',
  APS5: 'ap-south-2',
  APS6: 'ap-southeast-4',
  EU: 'eu-west-1',
  EUC1: 'eu-central-1',
  EUW2: 'eu-west-2',
  EUW3: 'eu-west-3',
  EUN1: 'eu-north-1',
  EUS1: 'eu-south-1',
  MES1: 'me-south-1',
  SAE1: 'sa-east-1',
  UGW1: 'us-gov-west-1',
};

/** The region that an AWS usage type begins with; us-east-1 where it begins with none. Undefined for CloudFront's areas. */
export function awsRegionOf(service: string, usageType: string): string | undefined {
  if (service === 'AmazonCloudFront' || service === '') return undefined;
  const [prefix] = AWS_REGION.exec(usageType) ?? [];
  if (prefix === undefined) return 'us-east-1';
  const code = prefix.slice(0, -1);
  return code === 'Global' ? undefined : (AWS_REGIONS[code] ?? code);
}

/** A meter without its region: CloudFront's areas and pairs of regions stay. */
function meterOf({ vendor, service, meter }: BillRow): string {
  if (vendor !== 'aws' || service === 'AmazonCloudFront') return meter.trim();
  const bare = meter.replace(AWS_REGION, '');
  return AWS_REGION.test(bare) && /AWS-(?:In|Out)-Bytes$/.test(bare) ? meter : bare;
}

function filled(price: string, groups: readonly string[]): string {
  return price.replace(/\{(\d)\}/g, (_, group) => sized(groups[Number(group)] ?? ''));
}

/** Sizes as price ids write them: `2xl` of a usage type is `2xlarge`. */
function sized(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('.', '-')
    .replace(/(^|\d)xl$/, '$1xlarge');
}

function matches(rule: Compiled, row: BillRow, meter: string): readonly string[] | undefined {
  if (!rule.servicePattern.test(row.service)) return undefined;
  if (rule.operationPattern !== undefined && !rule.operationPattern.test(row.operation ?? '')) return undefined;
  if (rule.enginePattern !== undefined && !rule.enginePattern.test(row.engine ?? '')) return undefined;
  return rule.meterPattern.exec(meter) ?? undefined;
}

function targetOfRule(rule: Compiled, groups: readonly string[], row: BillRow): Target {
  if (rule.price === undefined) return { why: rule.why ?? 'the price books have no price of it', known: true };
  const price = filled(rule.price, groups);
  const record = catalogue.prices.get(price);
  if (record === undefined) return { why: `the price books have no ${price}` };
  const { unit, scale } = plainUnit(row.unit);
  const converted = factorBetween(unit, plainUnit(rule.unit ?? '').unit, row.hours ?? hoursOfMonth(row.month));
  if (rule.unit !== undefined && converted === undefined) {
    return { why: `counted in ${row.unit}, where ${rule.unit} was expected` };
  }
  const times = rule.times === undefined ? 1 : Number(groups[rule.times] ?? 1);
  const factor = scale * (rule.unit === undefined ? 1 : (converted as number)) * (rule.factor ?? 1);
  const note = rule.note;
  return {
    price,
    factor: factor * times,
    ...(rule.net === true && { net: true }),
    ...(note !== undefined && { note }),
    ...(rule.also !== undefined && {
      also: rule.also.map(({ price: id, group }) => ({
        price: filled(id, groups),
        factor: factor * Number(groups[group] ?? 0),
      })),
    }),
  };
}

/** Price of a meter, found by the rules of its vendor; why there is none otherwise. */
export function targetOf(row: BillRow): Target {
  if (row.priceId !== undefined && catalogue.prices.has(row.priceId)) {
    return { price: row.priceId, factor: 1, ...(row.net === true && { net: true }) };
  }
  const rules = RULES[row.vendor];
  if (rules === undefined) return { why: `no mapping of ${row.vendor || 'a vendor without a name'}` };
  const meter = meterOf(row);
  if (meter === '') return { why: 'the row names no usage type, SKU or metric' };
  for (const rule of rules) {
    const groups = matches(rule, row, meter);
    if (groups !== undefined) {
      const target = targetOfRule(rule, groups, row);
      return row.net === true && 'price' in target ? { ...target, net: true } : target;
    }
  }
  const described = byDescription(row);
  if (described === undefined) return { why: 'no rule of the mapping matches it' };
  const target = targetOf(described);
  return 'price' in target ? { ...target, note: [BY_DESCRIPTION, target.note].filter(Boolean).join(' ') } : target;
}
