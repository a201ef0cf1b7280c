import { describe, expect, test } from 'vitest';
import {
  anchor,
  appFacts,
  assumptionText,
  bestCrossovers,
  billCrossovers,
  bottlenecks,
  defectCosts,
  demandText,
  deriveFigure,
  estimate,
  FIGURE_KINDS,
  type FigureDerivation,
  type FigureKind,
  figureName,
  formatCount,
  formatExact,
  formatNumber,
  formatPrice,
  formatTotal,
  getAssumption,
  getLimit,
  limitOf,
  limitText,
  migrationCost,
  perUserText,
  platformName,
  prices,
  priceText,
  rangeText,
  reachedText,
  recommend,
  type Scenario,
  SERVICE_LEVELS,
  savingText,
  shareText,
  steps,
  totalText,
  usedText,
} from '../../index';
import { configurationLabel } from '../../render/configuration';
import { crossoverValue } from '../../render/crossovers';

const CACHED = 'supabase.egress.cached';
const SCENARIOS: readonly Scenario[] = [{}, { case: 'high' }, { set: { 'video-watched': 0.9 } }];
const at = (id: string, users: number, scenario: Scenario) => estimate(id, users, scenario);

/** What the component of each kind shows, computed as it does. */
const SHOWN: Readonly<Record<FigureKind, readonly [name: string, text: (scenario: Scenario) => string]>> = {
  total: [figureName('total', 'supabase+r2', 10_000), (s) => totalText(at('supabase+r2', 10_000, s))],
  range: [
    figureName('range', 'aws', 10_000),
    (s) => rangeText(at('aws', 10_000, { ...s, case: 'low' }), at('aws', 10_000, { ...s, case: 'high' })),
  ],
  'per-user': [figureName('per-user', 'gcp', 1000), (s) => perUserText(at('gcp', 1000, s))],
  share: [figureName('share', 'supabase', 50_000, 'database'), (s) => shareText(at('supabase', 50_000, s), 'database')],
  saving: [
    figureName('saving', 'supabase', 'supabase+r2', 100_000),
    (s) => savingText(at('supabase', 100_000, s), at('supabase+r2', 100_000, s)),
  ],
  best: [figureName('best', 50_000), (s) => platformName(recommend(50_000, s).best.id)],
  size: [figureName('size', 'aws', 50_000), (s) => configurationLabel(at('aws', 50_000, s).deployment.configuration)],
  'cheaper-from': [
    figureName('cheaper-from', 'supabase+r2', 'supabase'),
    (s) => lastTo('supabase+r2', billCrossovers('supabase+r2', 'supabase', s)),
  ],
  'best-from': [figureName('best-from', 'supabase+r2'), (s) => lastTo('supabase+r2', bestCrossovers(s))],
  'size-from': [
    figureName('size-from', 'supabase', anchor('Pro, Large')),
    (s) => lastTo('Pro, Large', steps('supabase', s).map(crossoverValue)),
  ],
  used: [figureName('used', 'supabase', 10_000, CACHED), (s) => usedText(limitOf(at('supabase', 10_000, s), CACHED))],
  reached: [
    figureName('reached', 'supabase', 10_000, CACHED),
    (s) => reachedText(limitOf(at('supabase', 10_000, s), CACHED)),
  ],
  asks: [
    figureName('asks', 100_000, 'egress.mediaCached'),
    (s) => demandText(at('supabase', 100_000, s).demand, 'egress.mediaCached'),
  ],
  defect: [
    figureName('defect', 'supabase', 10_000, 'duplicates'),
    (s) => formatTotal(defectCosts('supabase', 10_000, s).find(({ defect }) => defect === 'duplicates')?.usd ?? NaN),
  ],
  move: [figureName('move', 'aws+r2'), (s) => formatTotal(migrationCost('aws+r2', s))],
  bites: [
    figureName('bites', 'sockets-free'),
    (s) => formatNumber(bottlenecks(s).find(({ id }) => id === 'sockets-free')?.occursFromUsers ?? NaN),
  ],
  owed: [
    figureName('owed', 'growth'),
    () => formatCount(SERVICE_LEVELS.find(({ id }) => id === 'growth')?.from ?? NaN),
  ],
  price: [figureName('price', 'supabase.egress.uncached'), () => priceText('supabase.egress.uncached')],
  limit: [
    figureName('limit', 'supabase.functions.count:team'),
    () => limitText(getLimit('supabase.functions.count'), 'team'),
  ],
  assumed: [figureName('assumed', 'dau-share'), () => assumptionText(getAssumption('dau-share'))],
  fact: [figureName('fact', 'schema.tables'), () => factText('schema.tables')],
};

function factText(id: string): string {
  const fact = appFacts.find((each) => each.id === id);
  return `${formatCount(fact?.value ?? NaN)} ${fact?.unit}`;
}

function lastTo(to: string, found: readonly { to: string; users: number }[]): string {
  return formatNumber(found.filter((crossing) => crossing.to === to).at(-1)?.users ?? NaN);
}

const inputsOf = ({ steps: all }: FigureDerivation) => all.flatMap(({ inputs }) => inputs);

describe('The derivation of a figure', () => {
  test.each(FIGURE_KINDS.flatMap((kind) => SCENARIOS.map((scenario, index) => [kind, index, scenario] as const)))(
    '%s has the figure that the sentence shows (scenario %i)',
    (kind, _, scenario) => {
      const [name, text] = SHOWN[kind];
      const derived = deriveFigure(name, scenario);
      expect(derived.text).toBe(text(scenario));
      expect(derived.steps.length).toBeGreaterThan(0);
      for (const { label, formula } of derived.steps) {
        expect(label).not.toBe('');
        expect(formula).not.toMatch(/NaN|undefined|Infinity/);
      }
    },
  );

  test.each(FIGURE_KINDS)('the name of %s needs no escape in an address', (kind) => {
    const [name] = SHOWN[kind];
    expect(new URLSearchParams(`explain=${name}`).get('explain')).toBe(name);
    expect(new URL(`https://guide.test/?explain=${name}`).search).toBe(`?explain=${name}`);
  });

  test('a total leads through each of its lines to a price with its date', () => {
    const { lines } = estimate('supabase', 10_000).bill;
    const derived = deriveFigure('total.supabase.10000');
    const named = inputsOf(derived).flatMap(({ reference }) => (reference?.kind === 'price' ? [reference.id] : []));
    expect([...new Set(named)].sort()).toEqual([...new Set(lines.map(({ price }) => price))].sort());
    const charged = lines.filter(({ usd }) => Math.abs(usd) >= 0.005);
    expect(inputsOf(derived).filter(({ label }) => label === 'Price as of')).toHaveLength(charged.length);
    const amounts = derived.steps
      .map(({ label }) => /, (-?)\$([\d,.]+)$/.exec(label))
      .filter((found) => found !== null);
    expect(amounts).toHaveLength(charged.length);
    const sum = amounts.reduce((usd, [, sign, amount]) => usd + Number(`${sign}${amount?.replaceAll(',', '')}`), 0);
    expect(sum).toBeCloseTo(estimate('supabase', 10_000).bill.total, 1);
  });

  test('a figure of the demand leads through its assumptions to grade and evidence', () => {
    const derived = deriveFigure('asks.100000.egress.mediaCached', { set: { 'cdn-hit': 0.5 } });
    const kinds = new Set(inputsOf(derived).map(({ reference }) => reference?.kind));
    expect(kinds).toContain('assumption');
    expect(kinds).toContain('evidence');
    expect(derived.steps.some(({ formula }) => formula.startsWith('0.5 '))).toBe(true);
  });

  test('the change that a defect makes is the sum of the lines it changes', () => {
    const derived = deriveFigure('defect.supabase.10000.duplicates');
    const usd = (text: string): number => {
      const [, sign, amount] = /= (-?)\$([\d,.]+)$/.exec(text) ?? [];
      return amount === undefined ? 0 : Number(`${sign}${amount.replaceAll(',', '')}`);
    };
    const changed = derived.steps.slice(1, -1).map(({ formula, inputs }) => usd(formula) - usd(inputs[0]?.text ?? ''));
    expect(changed.reduce((sum, each) => sum + each, 0)).toBeCloseTo(usd(derived.steps[0]?.formula ?? ''), 1);
  });

  test('a price as filed has each of its amounts, each of its quotas and its record', () => {
    for (const { id, usd, tiers, unit, package: size = 1, included = {} } of prices) {
      const each = size === 1 ? unit : `${formatExact(size)} ${unit}`;
      const amounts = tiers?.map((tier) => `${formatPrice(tier.usd)} per ${each} from ${formatExact(tier.from)}`);
      const [step] = deriveFigure(figureName('price', id)).steps;
      expect(step).toMatchObject({ label: id, formula: amounts?.join(', ') ?? `${formatPrice(usd ?? 0)} per ${each}` });
      expect(step?.inputs.slice(0, -1)).toEqual(
        Object.entries(included).map(([plan, units]) => ({
          label: `Included on ${plan === 'always' ? 'every plan' : plan}`,
          text: `${formatCount(units)} ${unit}`,
        })),
      );
      expect(step?.inputs.at(-1)).toMatchObject({ label: 'Record', reference: { kind: 'price', id } });
    }
    expect(new Set(prices.map(({ package: size }) => size)).size).toBeGreaterThan(1);
    expect(prices.some(({ included }) => included?.always !== undefined)).toBe(true);
  });

  test.each([
    ['', /unknown figure ""/],
    ['totals.supabase.10', /begins with one of total/],
    ['total.azure.10', /unknown platform "azure"/],
    ['total.supabase', /ends too early/],
    ['total.supabase.many', /users/],
    ['total.supabase.10.network', /unknown category "network"/],
    ['used.supabase.10.nothing', /no limit "nothing"/],
    ['asks.10.nothing', /nothing/],
    ['defect.supabase.10.nothing', /unknown defect "nothing"/],
    ['cheaper-from.aws.aws', /no crossing/],
    ['price.nothing', /unknown price id/],
    ['fact.nothing', /no app fact/],
  ])('%s is refused with a reason', (name, message) => {
    expect(() => deriveFigure(name)).toThrow(message);
  });
});
