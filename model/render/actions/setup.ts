import type { SetupChange } from '../../decisions';
import { formatCount, formatNumber } from '../../format';
import { type Platform, platformName, platformOfId } from '../../platforms';
import { priceBooks } from '../../prices';
import { title } from '../configuration';
import type { SubjectWords } from './words';

type Of<Part extends SetupChange['part']> = Extract<SetupChange, { part: Part }>;

const PLAN_HREFS: Readonly<Record<string, string>> = {
  pro: '/runbooks/plans/launch',
  team: '/runbooks/plans/team',
};

/** Where a move to a platform is described: each that the app can move to has a runbook. */
function moveHref({ id, moveWeeks }: Platform): string {
  return moveWeeks === null ? '/infrastructure/migration-playbook#leaving' : `/runbooks/leaving/${id}`;
}

/** A change of the set-up as a task. */
export function setupWords(change: SetupChange): SubjectWords {
  switch (change.part) {
    case 'plan':
      return planWords(change);
    case 'spend-cap':
      return spendCapWords(change);
    case 'database':
      return databaseWords(change);
    case 'platform':
      return {
        what: `Move to ${platformName(change.to)}`,
        why: `It is better value than ${platformName(change.from)}, the work of the move counted.`,
        href: moveHref(platformOfId(change.to)),
      };
    case 'media':
      return {
        what: `Move photos and videos to Cloudflare R2`,
        why: 'R2 charges nothing for delivery: the saving pays for the work within the payback time. Prepare it before this size.',
        href: '/runbooks/media/media-to-r2',
      };
    case 'staging':
      return {
        what: 'Set up a staging project',
        why: 'The service level of this size calls for one: migrations run there first.',
        href: '/runbooks/environments/staging',
      };
    case 'standby':
      return {
        what: 'Add a standby of the database',
        why: 'The service level of this size calls for a second copy in another zone.',
        href: '/infrastructure/database-performance#replicas',
      };
    case 'point-in-time':
      return {
        what: `Turn on point-in-time recovery, ${change.days} days`,
        why: 'The service level of this size calls for a restore to any minute. It ends the daily backups.',
        href: '/runbooks/plans/larger-compute',
      };
  }
}

function planWords({ vendor, from, to }: Of<'plan'>): SubjectWords {
  const name = priceBooks.find((book) => book.vendor === vendor)?.name ?? vendor;
  const what = `Take ${name} ${title(to)}${from ? ` instead of ${title(from)}` : ''}`;
  if (vendor !== 'supabase') {
    return {
      what,
      why: `${name} ${title(to)} covers the reports and the days of logs that this size calls for.`,
      href: '/infrastructure/monitoring-alerting#tools',
    };
  }
  const why =
    to === 'team'
      ? 'The service level of this size calls for longer logs and backups and for support with a response time.'
      : 'Free pauses without activity, refuses requests at its quotas, and keeps no backup that can be restored.';
  return { what, why, href: PLAN_HREFS[to] ?? '/infrastructure/migration-playbook#free-to-pro' };
}

function spendCapWords({ to, passed }: Of<'spend-cap'>): SubjectWords {
  const href = '/runbooks/plans/spend-cap-off';
  if (to === 'on') {
    return {
      what: 'Keep the spend cap on',
      why: 'No quota is passed at this size, and the cap stops a runaway bill.',
      href,
    };
  }
  const quota = passed
    ? `${passed.label}, ${formatNumber(passed.quantity)} ${passed.unit}, is more than the ${formatCount(passed.included)} included.`
    : 'A quota is passed at this size.';
  return { what: 'Turn the spend cap off', why: `${quota} With the cap on, the API then answers 402.`, href };
}

function databaseWords({ from, to }: Of<'database'>): SubjectWords {
  const size = `${to.name} (${formatCount(to.vcpu)} vCPU${to.isDedicated ? '' : ', shared'}, ${formatCount(to.memoryGib)} GB)`;
  const why =
    to.isDedicated && !from.isDedicated
      ? 'The service level of this size calls for processors that no neighbour shares.'
      : `${from.name} is too small for the peak of this size.`;
  return { what: `Change the database from ${from.name} to ${size}`, why, href: '/runbooks/plans/larger-compute' };
}
