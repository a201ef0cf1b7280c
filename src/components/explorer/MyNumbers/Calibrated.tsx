import { forecastTable, formatNumber, getAssumption, type Reality } from '@gymrats/model';
import { type ReactNode, useState } from 'react';
import DataTable from '../../model/DataTable';
import { useWhatIf } from '../../whatif/context';

interface CalibratedProps {
  readonly reality: Reality;
  /** Registered users of the measurements. */
  readonly users: number;
}

/** What the measurements do to the forecast, and the way to let every page count with them. */
export function Calibrated({ reality, users }: CalibratedProps): ReactNode {
  const { settings, change } = useWhatIf();
  const [said, say] = useState('');
  const found = Object.entries(reality.set).map(([id, value]) => `${getAssumption(id).label} ${formatNumber(value)}`);
  const apply = (): void => {
    change({ users, set: { ...settings.set, ...reality.set } });
    say(`Applied: ${found.join('; ')}. Every page counts with it, and the address carries it.`);
  };
  return (
    <div className="explorer-calibrated">
      {found.length > 0 && (
        <>
          <DataTable table={forecastTable(reality.forecast)} dense />
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
