import useIsBrowser from '@docusaurus/useIsBrowser';
import { readGrowth, readMonth } from '@gymrats/model';
import Heading from '@theme/Heading';
import { type ReactNode, useMemo } from 'react';
import { useAskedUsers } from '../useAskedUsers';
import { useTexts } from '../useTexts';
import { EXAMPLE_GROWTH, GrowthForm } from './GrowthForm';
import { GrowthTables } from './GrowthTables';

/** When growth brings the next step, and what each platform costs on the way. */
export function GrowthCurve(): ReactNode {
  const users = useAskedUsers();
  const isBrowser = useIsBrowser();
  const form = useTexts(EXAMPLE_GROWTH);
  const { taken } = form;
  const { value, problems } = useMemo(() => readGrowth(taken, users), [taken, users]);
  const start = readMonth(taken.start);
  const isWrongStart = taken.start.trim() !== '' && start === undefined;
  return (
    <section className="container" aria-labelledby="growth">
      <Heading as="h2" id="growth">
        Growth
      </Heading>
      <p className="explorer-text">
        From the number of users above, by the same share every month. The example grows by {EXAMPLE_GROWTH.percent} % a
        month; yours will differ.
      </p>
      <div className="explorer-form explorer-growth">
        {isBrowser && <GrowthForm form={form} problems={problems} isWrongStart={isWrongStart} />}
      </div>
      {value ? (
        <GrowthTables growth={value} start={start} />
      ) : (
        <p className="soft">No growth to show: see the field above.</p>
      )}
    </section>
  );
}
