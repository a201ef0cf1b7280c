import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { anchor, BASE_PLATFORM_IDS, formatUsers, platformName, type TierUsers, tierId } from '@gymrats/model';
import type { ReactNode } from 'react';
import { answers } from '../answers';
import { inPage } from '../inPage';
import { useScenario } from '../scenario';

/**
 * Links to the full tables of a tier on its own page. Each link has the id of its table, because these tables stood here and their
 * addresses have been shared (`clientModules/figureAnchors.ts` leads addresses of their rows on).
 */
export const FullTables = inPage('FullTables', ({ users }: { readonly users: TierUsers }): ReactNode => {
  const { collectAnchor } = useBrokenLinks();
  const best = answers.recommend(useScenario(), users).best.id;
  const tier = tierId(users);
  const bills = [best, ...BASE_PLATFORM_IDS.filter((id) => id !== best)];
  const tables = [
    { id: `table-configuration-${tier}`, label: 'what to run, part by part' },
    { id: `table-demand-${tier}`, label: 'all of the demand' },
    ...bills.map((id) => ({ id: `table-bill-${anchor(id)}-${tier}`, label: `the bill on ${platformName(id)}` })),
    { id: `table-limits-${anchor(best)}-${tier}`, label: 'every limit' },
  ];
  return (
    <p className="full-tables">
      <Link to={`/${tier}`}>{`The page of ${formatUsers(users)} users`}</Link> has every line with its formula:{' '}
      {tables.map(({ id, label }, index) => {
        collectAnchor(id);
        return [
          index > 0 && ', ',
          <Link key={id} id={id} className="full-table" to={`/${tier}#${id}`}>
            {label}
          </Link>,
        ];
      })}
      .
    </p>
  );
});
