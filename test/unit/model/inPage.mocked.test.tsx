// @vitest-environment jsdom
import { runInNewContext } from 'node:vm';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reportErrors } from '../../../src/plugins/pages/steps/reportErrors';

vi.mock('../../../src/components/model/usePage', () => ({ usePage: () => '/infrastructure/security/' }));

const { inPage } = await import('../../../src/components/model/inPage');
const { ScenarioContext } = await import('../../../src/components/model/asked');
const { useScenario } = await import('../../../src/components/model/scenario');

function errorsIn(html: string): string[] {
  const errors: string[] = [];
  reportErrors({ file: 'index.html', html }, (error) => errors.push(error));
  return errors;
}

function Price({ id }: { readonly id: string }): ReactNode {
  const scenario = useScenario();
  if (id !== 'known' && scenario.case !== 'low') throw new Error(`"${id}" is no price; nearest: known`);
  return <b>{id}</b>;
}
function Holds(): ReactNode {
  throw new Error('/infrastructure/security/: a conclusion no longer holds.\n  sentence: "Stay" & be > safe');
}
function Elsewhere(): ReactNode {
  throw runInNewContext('new Error("of another realm, as in a build")');
}
const parts = {
  Price: inPage('Price', Price),
  Holds: inPage('Holds', Holds),
  Elsewhere: inPage('Elsewhere', Elsewhere),
};

afterEach(() => vi.unstubAllGlobals());

describe('a component of the vocabulary that throws', () => {
  it('leaves every problem of the page in the page as built, each named with page and component, and the rest stands', () => {
    vi.stubGlobal('window', undefined);
    const html = renderToStaticMarkup(
      <p>
        Before <parts.Price id="unkown" /> <parts.Holds /> <parts.Price id="known" /> <parts.Elsewhere />
      </p>,
    );
    expect(html).toContain('<b>known</b>');
    expect(errorsIn(html)).toEqual([
      '/infrastructure/security/: <Price>: "unkown" is no price; nearest: known',
      '/infrastructure/security/: a conclusion no longer holds.\n  sentence: "Stay" & be > safe',
      '/infrastructure/security/: <Elsewhere>: of another realm, as in a build',
    ]);
    expect(errorsIn(html.replaceAll('"', ''))).toHaveLength(3);
  });

  it('shows its problem in its place in a browser, and tries again under another scenario', () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const place = document.createElement('div');
    const root = createRoot(place, { onCaughtError: () => undefined });
    const page = (which: 'base' | 'low') => (
      <ScenarioContext.Provider value={{ case: which }}>
        After <parts.Price id="unkown" />
      </ScenarioContext.Provider>
    );
    act(() => root.render(page('base')));
    expect(place.textContent).toBe('After <Price> cannot be shown. "unkown" is no price; nearest: known');
    act(() => root.render(page('low')));
    expect(place.innerHTML).toBe('After <b>unkown</b>');
    act(() => root.unmount());
  });
});
