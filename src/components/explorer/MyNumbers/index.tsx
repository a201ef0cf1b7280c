import useIsBrowser from '@docusaurus/useIsBrowser';
import { formatCount, holdAgainst, type Measured, parseAppState, readMeasured, realityTable } from '@gymrats/model';
import Heading from '@theme/Heading';
import { type ReactNode, useMemo } from 'react';
import DataTable from '../../model/DataTable';
import { useScenario } from '../../model/scenario';
import { useAskedUsers } from '../useAskedUsers';
import { useTexts } from '../useTexts';
import { Calibrated } from './Calibrated';
import { MeasuredForm, type MeasuredTexts, NOTHING_MEASURED } from './MeasuredForm';

function measuredOn({ platform, plan, app }: MeasuredTexts): Pick<Measured, 'platform' | 'plan' | 'app'> {
  return { platform, ...(plan && { plan }), ...(app && { app: parseAppState(app) }) };
}

/** What the model expects at the reader's size, and what they measured, with the assumption that would explain it. */
export function MyNumbers(): ReactNode {
  const scenario = useScenario();
  const asked = useAskedUsers();
  const isBrowser = useIsBrowser();
  const form = useTexts(NOTHING_MEASURED);
  const { taken } = form;
  const { value, problems } = useMemo(() => {
    const users = taken.users.trim() === '' ? formatCount(asked) : taken.users;
    return readMeasured({ ...taken, users }, measuredOn(taken));
  }, [taken, asked]);
  const reality = useMemo(
    () => holdAgainst(value ?? { users: asked, values: {}, ...measuredOn(taken) }, scenario),
    [value, asked, taken, scenario],
  );
  return (
    <section className="container" aria-labelledby="my-numbers">
      <Heading as="h2" id="my-numbers">
        My numbers
      </Heading>
      <p className="explorer-text">
        What you measure in operation against what the model expects. Where they differ, one assumption is named that
        would explain it. What is typed here stays on this page: it is neither sent nor stored.
      </p>
      <div className="explorer-form explorer-measures">
        {isBrowser && <MeasuredForm form={form} problems={problems} users={asked} />}
      </div>
      <DataTable table={realityTable(reality, value?.users ?? asked)} dense />
      {value && <Calibrated reality={reality} users={value.users} />}
    </section>
  );
}
