import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ChartFrame } from '@gymrats/model';
import type { ReactNode } from 'react';
import DataTable from '../model/DataTable';

interface ChartFigureProps {
  readonly chart: ChartFrame;
  /** The page has tables with the same figures. */
  readonly repeats?: boolean;
  readonly children: ReactNode;
}

/** A chart with its caption, what it says in figures, and its table one click away. */
export function ChartFigure({ chart, repeats = false, children }: ChartFigureProps): ReactNode {
  useBrokenLinks().collectAnchor(chart.id);
  return (
    <figure className="chart" id={chart.id} data-repeats={repeats || undefined}>
      <figcaption>{chart.title}</figcaption>
      {children}
      <p className="chart-summary">{chart.summary}</p>
      {chart.howToRead && <p className="chart-how">{chart.howToRead}</p>}
      <details className="explain chart-table">
        <summary>
          <span>The figures as a table</span>
          <span>The chart</span>
        </summary>
        <DataTable table={chart.table} dense />
      </details>
    </figure>
  );
}
