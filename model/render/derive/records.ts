import { assumptionText, limitText, type Scenario } from '../../decisions';
import { formatCount, formatExact, formatPrice } from '../../format';
import { getLimit } from '../../limits';
import { getPrice, type Price } from '../../prices';
import { getAppFact, getAssumption } from '../../workload';
import { priceText } from '../chargeFormula';
import { readingOf } from '../references';
import type { Reference } from '../table';
import type { Parts } from './parts';
import { assumptionStep, factStep } from './steps';
import type { Derived } from './types';

/** A price as filed: its amounts and quotas, and when it was read. */
export function price(parts: Parts): Derived {
  const id = parts.rest();
  const record = getPrice(id);
  return {
    title: `Price ${id}`,
    text: priceText(id),
    steps: [{ label: id, formula: amounts(record), inputs: [...quotas(record), reading('price', id)] }],
  };
}

function amounts({ usd, tiers, unit, package: size }: Price): string {
  const each = size === undefined || size === 1 ? unit : `${formatExact(size)} ${unit}`;
  if (!tiers) return `${formatPrice(usd ?? 0)} per ${each}`;
  return tiers.map((tier) => `${formatPrice(tier.usd)} per ${each} from ${formatExact(tier.from)}`).join(', ');
}

function quotas({ included = {}, unit }: Price): { label: string; text: string }[] {
  return Object.entries(included).map(([plan, units]) => ({
    label: plan === 'always' ? 'Included on every plan' : `Included on ${plan}`,
    text: `${formatCount(units)} ${unit}`,
  }));
}

/** A limit as filed; `:KEY` behind its id picks one value where it has several. */
export function limit(parts: Parts): Derived {
  const [id = '', key] = parts.rest().split(':');
  const text = limitText(getLimit(id), key);
  return {
    title: `Limit ${id}`,
    text,
    steps: [{ label: id, formula: text, inputs: [reading('limit', id)] }],
  };
}

function reading(kind: 'price' | 'limit', id: string): { label: string; text: string; reference: Reference } {
  return { label: 'Record', text: `${id}, ${readingOf(id)}`, reference: { kind, id } };
}

/** An assumption with its range, its grade and its evidence. */
export function assumed(parts: Parts, scenario: Scenario): Derived {
  const record = getAssumption(parts.rest());
  return { title: record.label, text: assumptionText(record), steps: [assumptionStep(record.id, scenario)] };
}

/** A fact about the app as built. */
export function fact(parts: Parts): Derived {
  const { id, label, value, unit } = getAppFact(parts.rest());
  return { title: label, text: `${formatCount(value)} ${unit}`, steps: [factStep(id)] };
}
