import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { answers } from '../model/answers';
import { PriceTerms } from '../model/PriceTerms';
import type { PlatformId } from '../model/platforms';
import { useScenario } from '../model/scenario';
import { Headroom } from '../model/TierSheet/Headroom';
import { Bill } from '../model/tables/Bill';
import { WorkbookButton } from '../workbook/WorkbookButton';
import { useAskedUsers } from './useAskedUsers';

/** The itemised bill of the best value, and how full each of its limits is. */
export function Bills(): ReactNode {
  const scenario = useScenario();
  const users = useAskedUsers();
  const { best } = answers.recommend(scenario, users);
  const { limits } = best.deployment;
  return (
    <section className="container" aria-labelledby="bill">
      <Heading as="h2" id="bill">
        The bill, line by line
      </Heading>
      <Bill platform={best.id as PlatformId} users={users} />
      <WorkbookButton platform={best.id} users={users} />
      <PriceTerms />
      <Heading as="h2" id="headroom">
        Headroom
      </Heading>
      <Headroom limits={limits} shown={limits.length} />
    </section>
  );
}
