import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/components/model/usePage', () => ({ usePage: () => '/infrastructure/cost-projections/' }));

const { HoldsForThese } = await import('../../../src/components/model/HoldsForThese');
vi.mock('#answering', () => ({ useAnswering: () => ({ HoldsForThese }) }));

const { Holds } = await import('../../../src/components/model/Holds');
const { ScenarioContext } = await import('../../../src/components/model/asked');

const render = (element: ReactElement): string => renderToStaticMarkup(element);

afterEach(() => vi.unstubAllGlobals());

describe('a conclusion', () => {
  it('is the sentence alone while the model agrees', () => {
    const html = render(<Holds premise={{ best: 'supabase', at: [10, 100] }}>Stay on Supabase.</Holds>);
    expect(html).toBe('Stay on Supabase.');
  });

  it('that the model denies fails the build and names page, sentence, premise and what the model says', () => {
    const wrong = (
      <Holds premise={{ best: 'aws', at: 10 }}>
        AWS is <b>best</b>.
      </Holds>
    );
    const [, value = ''] = /value="([^"]+)"/.exec(render(wrong)) ?? [];
    expect(decodeURIComponent(value)).toContain(
      [
        '/infrastructure/cost-projections/: a conclusion no longer holds.',
        '  sentence: AWS is best.',
        '  premise:  {"best":"aws","at":10}',
        '  model:    At 10 users, base case: Supabase is best value. Supabase has the lowest complete bill, $0.00 a month.',
      ].join('\n'),
    );
  });

  it("says so itself in a browser, under a reader's own numbers", () => {
    vi.stubGlobal('window', {});
    const html = render(
      <ScenarioContext.Provider value={{ case: 'high' }}>
        <Holds premise={{ total: 'supabase', below: 10, at: 100 }}>Free is enough.</Holds>
      </ScenarioContext.Provider>,
    );
    expect(html).toContain('class="premise"');
    expect(html).toContain('Free is enough.');
    expect(html).toMatch(/Not for these numbers\. At 100 users, high case: Supabase costs \$/);
  });
});
