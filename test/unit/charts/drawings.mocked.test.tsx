import { MAIN_IDS, type Scenario, TIERS } from '@gymrats/model';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

vi.mock('@docusaurus/useBrokenLinks', () => ({ default: () => ({ collectAnchor() {}, collectLink() {} }) }));
vi.mock('@docusaurus/useBaseUrl', () => ({ default: (address: string) => address }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => ({ siteConfig: { customFields: {} } }) }));
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => false }));
vi.mock('@docusaurus/router', () => ({ useLocation: () => ({ pathname: '/', search: '', hash: '' }) }));

const charts = await import('../../../src/components/charts');
const { OwnScenarioContext, ScenarioContext } = await import('../../../src/components/model/asked');

const all = (
  <>
    <charts.CostChart />
    <charts.PerUserChart />
    <charts.CategoryChart />
    <charts.HeadroomChart platform="supabase" users={40_000} />
    <charts.TornadoChart platform="aws+r2" users={100_000} />
    <charts.PeakDayChart users={10_000} />
  </>
);

function drawn(scenario: Scenario, content: ReactNode = all): string {
  const { users, ...rest } = scenario;
  return renderToStaticMarkup(
    <ScenarioContext value={rest}>
      <OwnScenarioContext value={scenario}>{content}</OwnScenarioContext>
    </ScenarioContext>,
  );
}

const base = drawn({});

const count = (html: string, part: string): number => html.split(part).length - 1;

describe('every chart', () => {
  it.each<Scenario>([
    {},
    { case: 'high', users: 40_000 },
    { case: 'low', among: ['supabase'] },
    { among: ['gcp+ably', 'gcp+r2+ably'], users: 2_000_000 },
  ])(
    'is drawn whole under %j',
    (scenario) => {
      const html = drawn(scenario);
      expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(count(html, '<figure')).toBe(6);
      expect(count(html, '<figcaption>')).toBe(6);
      expect(count(html, 'class="chart-summary"')).toBe(6);
      expect(count(html, '<table')).toBe(6);
    },
    60_000,
  );

  it('has a drawing whose name says what it shows in figures', () => {
    const names = [...base.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(5 + TIERS.length);
    for (const name of names) expect(name).toMatch(/\d/);
  });
});

describe('the cost chart', () => {
  it('has a marker of its platform at every tier, and at the number of users of the reader', () => {
    const markers = (scenario: Scenario): number => count(drawn(scenario, <charts.CostChart />), 'class="shape');
    expect(markers({})).toBe(MAIN_IDS.length * TIERS.length);
    expect(markers({ users: 40_000 })).toBe(MAIN_IDS.length * (TIERS.length + 1));
  }, 60_000);

  it('tells platforms and their variants apart without colour: by shape, by dashes, by name', () => {
    const html = drawn({}, <charts.CostChart />);
    for (const shape of ['<circle r="4"', '<path d="M0-5 5 4H-5Z"', '<path d="M-4-4H4V4H-4Z"'])
      expect(html).toContain(shape);
    expect(count(html, 'data-parts="r2"')).toBe(3);
    for (const name of ['Supabase + R2', 'AWS + R2', 'GCP + R2']) expect(html).toContain(`>${name}<tspan`);
  }, 60_000);
});
