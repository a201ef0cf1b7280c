import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../model/platforms/list', async (original) => {
  const list = await original<typeof import('../../../model/platforms/list')>();
  const { toy } = await import('./toyPlatform');
  return { ...list, PLATFORMS: [...list.PLATFORMS, toy] };
});
vi.mock('../../../src/components/model/usePage', () => ({ usePage: () => '/explore/' }));
// Root-finding takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const model = await import('../../../model/index');
const { run } = await import('../../../model/cli/run');
const { SettingChoices } = await import('../../../src/components/whatif/SettingChoices');
const { Platform } = await import('../../../src/components/model/Platform');

const AT = 10_000;

describe('A platform that one file adds', () => {
  it('is compared on the command line, alone and with media on R2', async () => {
    const { stdout } = await run(['compare', '--json'], { read: async () => '' });
    const { tiers } = JSON.parse(stdout) as { tiers: { totals: Record<string, number> }[] };
    for (const { totals } of tiers) {
      expect(totals.toy).toBeGreaterThan(0);
      expect(totals['toy+r2']).toBeGreaterThanOrEqual(totals.toy as number);
    }
  });

  it.each([
    ['totals', 'toy'],
    ['category-database', 'toy'],
    ['side-by-side-10k', 'toy'],
    ['media-rates', 'toy'],
    ['media-offers', 'toy'],
    ['configuration-10k', 'toy'],
    ['limits-toy-10k', 'disk'],
  ])('is in the table %s', (id, part) => {
    const { columns, rows } = model.tableOf(id, {});
    expect([...columns, ...rows].map((each) => each.id)).toContain(part);
  });

  it('is in the terms of every total, the charts and the diagrams', () => {
    expect(model.PRICE_TERMS).toContain('toy-land-1 (Toy Cloud)');
    expect(model.costChart({}).series.map(({ id }) => id)).toContain('toy');
    expect(model.deploymentDiagram('toy', AT, {}).source).toContain(':::other');
  });

  it('costs what its assumption says to move to', () => {
    const weeks = model.getAssumption('weeks-ably').base;
    expect(model.migrationCost('toy')).toBe(weeks * model.getAssumption('engineer-week-usd').base);
  });

  it('can be asked for in an address and chosen in the explorer, by name, marker and colour', () => {
    expect(model.readSettings('?run=toy').settings.run).toBe('toy');
    expect(renderToStaticMarkup(<SettingChoices />)).toContain('<option value="toy">Toy Cloud</option>');
    const mark = renderToStaticMarkup(<Platform id={'toy' as 'aws'} />);
    expect(mark).toContain('data-marker="diamond"');
    expect(mark).toContain('color:var(--platform-other)');
  });
});
