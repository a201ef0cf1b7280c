import type { CurveReading, Scenario } from '@gymrats/model';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useScenario } from '../../model/scenario';
import { Kept } from '../Kept';
import { useOwnUsers } from '../settled';
import { Cursor } from './Cursor';

interface LiveCurvesProps {
  readonly name: string;
  readonly read: (scenario: Scenario, users: number) => CurveReading;
  /** The chart. */
  readonly children: ReactNode;
}

/** Curves as built, and once scripts run a cursor on their plot. */
export function LiveCurves({ name, read, children }: LiveCurvesProps): ReactNode {
  const around = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<HTMLElement | null>(null);
  const scenario = useScenario();
  const own = useOwnUsers();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scenario draws another plot
  useEffect(() => {
    setPlot(around.current?.querySelector<HTMLElement>('.chart-plot') ?? null);
  }, [scenario, own]);
  return (
    <div ref={around}>
      <Kept name={name}>{children}</Kept>
      {plot && createPortal(<Cursor plot={plot} read={read} />, plot)}
    </div>
  );
}
