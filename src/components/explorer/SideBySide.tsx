import { candidateIds, sideBySideTable } from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import DataTable from '../model/DataTable';
import { memoizeByScenario } from '../model/memoizeByScenario';
import type { PlatformId } from '../model/platforms';
import { useScenario } from '../model/scenario';
import { OtherBills } from '../model/TierSheet/OtherBills';
import { Configuration } from '../model/tables/Configuration';
import { useAskedUsers } from './useAskedUsers';

const tableOf = memoizeByScenario((scenario, users: number) => sideBySideTable(users, scenario));

/** The platforms in one table, what each runs, and each one's bill. */
export function SideBySide(): ReactNode {
  const scenario = useScenario();
  const users = useAskedUsers();
  const { best } = answers.recommend(scenario, users);
  return (
    <section className="container" aria-labelledby="platforms">
      <Heading as="h2" id="platforms">
        Side by side
      </Heading>
      <DataTable table={tableOf(scenario, users)} dense />
      <details className="explain folded">
        <summary>What each platform runs</summary>
        <Configuration users={users} />
      </details>
      <OtherBills
        platforms={(candidateIds(scenario) as readonly PlatformId[]).filter((id) => id !== best.id)}
        users={users}
      />
    </section>
  );
}
