import type { CurveChart } from '@gymrats/model';
import type { ReactNode } from 'react';
import { ChartFigure } from '../ChartFigure';
import { down, PLOT_HEIGHT, spread } from '../geometry';
import { CurveAxes } from './CurveAxes';
import { CurveKey } from './CurveKey';
import { CurveLine } from './CurveLine';
import { BestPath, Milestones, OwnUsers } from './CurveMarks';

const LABEL_GAP = 16;
/** A longer name needs more room at the end of its curve: "Supabase + R2 + Ably". */
const LONG_NAME = 14;

interface CurveDrawingProps {
  readonly chart: CurveChart;
}

/** Curves over users. The drawing is as wide as its place and as high as PLOT_HEIGHT: words keep their size on a phone. */
export function CurveDrawing({ chart }: CurveDrawingProps): ReactNode {
  const { x, y, series } = chart;
  const ends = series.map(({ points }) => down(y, points.at(-1)?.value ?? 0));
  const labels = spread(ends, LABEL_GAP, PLOT_HEIGHT);
  const isLong = series.some(({ label }) => label.length > LONG_NAME);
  return (
    <ChartFigure chart={chart} repeats>
      <div
        className="chart-plot chart-plot--curves"
        data-names={isLong ? 'long' : undefined}
        data-min={y.min}
        data-max={y.max}
        data-floor={y.floor}
      >
        <svg width="100%" height={PLOT_HEIGHT} role="img" aria-label={`${chart.title}. ${chart.summary}`}>
          <CurveAxes x={x} y={y} />
          <BestPath chart={chart} />
          {series.map((each, index) => (
            <CurveLine key={each.id} chart={chart} series={each} labelAt={labels[index] ?? 0} />
          ))}
          <Milestones chart={chart} />
          <OwnUsers chart={chart} />
        </svg>
      </div>
      <CurveKey chart={chart} />
    </ChartFigure>
  );
}
