import { billGapText, forecastTable, forecastWith, formatNumber, getAssumption, type Reality } from '@gymrats/model';
import { type ReactNode, useMemo, useState } from 'react';
import DataTable from '../../model/DataTable';
import { useScenario } from '../../model/scenario';
import { question, useWhatIf } from '../../whatif/question';

interface CalibratedProps {
  readonly reality: Reality;
  /** Registered users of the measurements. */
  readonly users: number;
}

/** What the measurements do to the forecast, and the way to let every page count with them. */
export function Calibrated({ reality, users }: CalibratedProps): ReactNode {
  const settings = useWhatIf('rested');
  const scenario = useScenario();
  const [said, say] = useState('');
  const forecast = useMemo(() => forecastWith(reality.set, users, scenario), [reality, users, scenario]);
  const table = Object.keys(reality.set).length > 0 ? forecastTable(forecast) : undefined;
  const [here] = forecast;
  const gap = here && billGapText(reality, here.after.best);
  const found = Object.entries(reality.set).map(([id, value]) => `${getAssumption(id).label} ${formatNumber(value)}`);
  const apply = (): void => {
    question.change({ users, set: { ...settings.set, ...reality.set } });
    say(`Applied: ${found.join('; ')}. Every page counts with it, and the address carries it.`);
  };
  return (
    <div className="explorer-calibrated">
      {gap && <p>{gap}</p>}
      {table && (
        <>
          <DataTable table={table} dense />
          <p>
            <button type="button" className="button button--primary" onClick={apply}>
              Apply to every page
            </button>{' '}
            <span className="soft">
              Puts these assumptions, not your measurements, into the address: {found.join('; ')}.
            </span>
          </p>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
