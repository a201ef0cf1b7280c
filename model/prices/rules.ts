import { historyRules } from './historyRules';
import { listed, type Rule, vendorPlans } from './rule';

const amount: Rule = ({ price }) => {
  if ((price.usd === undefined) === (price.tiers === undefined))
    return [['', 'has not exactly one of usd and tiers', 'keep the one that the vendor publishes']];
  return [];
};

const tiers: Rule = ({ price }) => {
  if (!Array.isArray(price.tiers)) return [];
  if (price.tiers[0]?.from !== 0) return [['tiers', 'the first tier does not start from 0', 'add { "from": 0, ... }']];
  const ascending = price.tiers.every(
    (tier, index) => index === 0 || (tier?.from ?? 0) > (price.tiers?.[index - 1]?.from ?? 0),
  );
  return ascending ? [] : [['tiers', 'the tiers do not ascend', 'order them by "from", each start once']];
};

const units: Rule = ({ price, units }) =>
  units.has(price.unit)
    ? []
    : [['unit', `unknown unit "${price.unit}"`, 'correct it, or add it to model/prices/units.json when it is new']];

const packages: Rule = ({ price }) => {
  if (price.package !== undefined && price.rounding !== 'up')
    return [['package', 'a package is sold whole but rounding is not "up"', 'add "rounding": "up"']];
  if (price.package === undefined && price.rounding === 'up')
    return [['rounding', 'rounds up to no package', 'add "package", 1 for whole units']];
  return [];
};

const plans: Rule = ({ price, book }) => {
  const known = vendorPlans(book);
  return (['included', 'includedDaily'] as const).flatMap((field) =>
    Object.keys(price[field] ?? {})
      .filter((plan) => !known.has(plan))
      .map((plan) => [`${field}.${plan}`, `unknown plan "${plan}"`, `use one of ${[...known].join(', ')}`] as const),
  );
};

const fee: Rule = ({ price, book }) => {
  const fees = Object.values(book.plans ?? {}).map((plan) => plan?.fee);
  if (!price.id.includes('.plan.') || fees.includes(price.id)) return [];
  return [['id', 'is called a plan but is the fee of no plan', 'name it as "fee" of a plan of this book']];
};

const credits: Rule = ({ price, book }) => {
  const { credit, usd = 0 } = price;
  if (!credit) return usd < 0 ? [['usd', 'is negative but no credit', 'add "credit", or correct the sign']] : [];
  const others = (book.prices ?? []).filter((other) => other.id !== price.id);
  const pays = (entry: string) =>
    others.some((other) => (entry.endsWith('.') ? other.id.startsWith(entry) : other.id === entry));
  const known = vendorPlans(book);
  return [
    ...(usd < 0 ? [] : [['usd', 'a credit that is not negative', 'write the credit as a negative amount'] as const]),
    ...listed(credit.against)
      .filter((entry) => !pays(entry))
      .map(
        (entry) =>
          ['credit.against', `"${entry}" pays for nothing`, 'name a price id, or a prefix ending in a dot'] as const,
      ),
    ...listed(credit.plans)
      .filter((plan) => !known.has(plan))
      .map((plan) => ['credit.plans', `unknown plan "${plan}"`, `use one of ${[...known].join(', ')}`] as const),
  ];
};

const references: Rule = ({ price, book }) =>
  Object.keys(price.includedPlus ?? {})
    .filter((id) => !(book.prices ?? []).some((other) => other.id === id))
    .map((id) => [`includedPlus.${id}`, 'no such price in this book', 'name a price id of the same vendor']);

const pools: Rule = ({ price, book }) => {
  if (price.pool === undefined) return [];
  const members = (book.prices ?? []).filter((other) => other.pool === price.pool);
  if (members.length < 2)
    return [['pool', `nothing else draws on "${price.pool}"`, 'name the pool alike in every price that shares it']];
  return price.included || price.includedDaily
    ? []
    : [['pool', 'shares an allowance but has none', 'add "included" in the unit of this price']];
};

/** What must hold of one price within its book, beyond its shape. */
const termRules: readonly Rule[] = [amount, tiers, units, packages, plans, fee, credits, references, pools];

/** Everything that must hold of one price, its earlier terms included. */
export const priceRules: readonly Rule[] = [...termRules, ...historyRules(termRules)];
