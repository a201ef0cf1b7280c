import routes from '@generated/routes';
import { asksQuestion } from '@gymrats/model';
import { loadAnswering } from '#answering';

let shown: string | undefined;

/** Whether the page as built is on the screen, and not one that comes after it. */
const isFirst = (): boolean => document.documentElement.dataset.hasHydrated !== 'true';

/*
 * A page that a reader goes on to is not there as built: its tables and figures are drawn, so the router waits for the code that draws
 * them as it waits for the page. A place on the same page waits for nothing.
 */
if (typeof window !== 'undefined') {
  // Beside the page, and not after it has started.
  if (asksQuestion(window.location.search)) loadAnswering().catch(() => undefined);
  const leaves = (all: typeof routes): typeof routes =>
    all.flatMap((route) => (route.routes ? leaves(route.routes as typeof routes) : [route]));
  for (const { path, component } of leaves(routes)) {
    const { preload } = component;
    if (!preload) continue;
    component.preload = () => (isFirst() || path === shown ? preload() : Promise.all([preload(), loadAnswering()]));
  }
}

/** Called by Docusaurus once a page is on the screen. */
export function onRouteDidUpdate({ location }: { readonly location: { readonly pathname: string } }): void {
  shown = location.pathname;
}
