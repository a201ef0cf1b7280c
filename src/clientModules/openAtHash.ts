/** Opens the figure that an address ends in, and everything that it is folded into, and brings it into view. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  if (!target) return;
  const folds = foldsAround(target).filter((fold) => !fold.open);
  for (const fold of folds) fold.open = true;
  if (folds.length > 0) target.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function foldsAround(target: Element): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let each: Element | null = target; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) folds.push(each);
  }
  return folds;
}

if (typeof window !== 'undefined') window.addEventListener('hashchange', openTarget);

/** Called by Docusaurus on every page and on every anchor that its router follows. */
export function onRouteDidUpdate(): void {
  openTarget();
}
