import type { CurveReading, Scenario } from '@gymrats/model';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Cursor } from './Cursor';

interface PlotCursorProps {
  /** The element that the chart is in. */
  readonly around: HTMLElement;
  readonly read: (scenario: Scenario, users: number) => CurveReading;
}

/** A cursor on the plot of a chart, whoever drew it: looked up after every change, because another scenario draws another. */
export function PlotCursor({ around, read }: PlotCursorProps): ReactNode {
  const [plot, setPlot] = useState<HTMLElement | null>(null);
  useEffect(() => setPlot(around.querySelector<HTMLElement>('.chart-plot')));
  return plot && createPortal(<Cursor plot={plot} read={read} />, plot);
}
