import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react';

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? textOf(node.props.children) : '';
}

function headingsOf(table: ReactNode): string {
  const head = Children.toArray(table).find(isValidElement<{ children?: ReactNode }>);
  const row = head && Children.toArray(head.props.children).find(isValidElement<{ children?: ReactNode }>);
  const cells = row ? Children.toArray(row.props.children).map(textOf) : [];
  return cells.filter((cell) => cell.trim() !== '').join(', ');
}

/** A Markdown table in a region that scrolls by itself, named after its column headings and reachable by keyboard. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={`Table: ${headingsOf(props.children)}`} tabIndex={0}>
      <table {...props} className="ledger" />
    </section>
  );
}
