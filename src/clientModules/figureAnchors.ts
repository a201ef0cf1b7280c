/**
 * Addresses of figures in tables. An address that ends in one opens it, with everything that it is folded into, and brings it into
 * view. A figure that is opened gets a link to its address: as built, a page with hundreds of them would carry hundreds of links.
 */
function openTarget(): void {
  const target = document.getElementById(targetId());
  if (!target) {
    leadOn(targetId());
    return;
  }
  const folds = foldsAround(target).filter((fold) => !fold.open);
  for (const fold of folds) fold.open = true;
  if (folds.length > 0) target.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Leads the address of a row whose table has moved on to the page that has it now (`TierSheet/FullTables.tsx`). */
function leadOn(id: string): void {
  const moved = [...document.querySelectorAll<HTMLAnchorElement>('a.full-table')];
  const table = moved.find((link) => id.startsWith(`${link.id.slice('table-'.length)}-`));
  if (table) window.location.replace(`${table.pathname}#${id}`);
}

/** The id that the address ends in; none for an address that is mistyped. */
function targetId(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
}

function foldsAround(target: Element): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let each: Element | null = target; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) folds.push(each);
  }
  return folds;
}

function offerAddress({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.explain--cell[id]')) return;
  if (target.querySelector(':scope > a.explain-address')) return;
  const link = document.createElement('a');
  link.className = 'explain-address';
  link.href = `#${target.id}`;
  link.textContent = 'Link to this';
  target.append(link);
}

if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', openTarget);
  // The event does not bubble.
  document.addEventListener('toggle', offerAddress, true);
}

/** Called by Docusaurus on every page and on every anchor that its router follows. */
export function onRouteDidUpdate(): void {
  openTarget();
}
