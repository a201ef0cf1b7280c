import { formatNumber } from '../../format';
import { DAYS_PER_MONTH, thousands } from '../../units';
import { at, demandOf } from '../../workload';
import { type Scenario, workloadFor } from '../estimate';
import { type Offer, quotesFor } from './offer';

/** Searches for users in a month. */
export function searchesPerMonth(users: number, scenario: Scenario = {}): number {
  const workload = workloadFor(scenario);
  return demandOf(workload, users).people.daily * at(workload.values, 'searches') * DAYS_PER_MONTH;
}

/** What finding users costs with a search service beside the database, USD a month. Every user is one record. */
export function searchOffers(users: number, scenario: Scenario = {}): Offer[] {
  const searches = searchesPerMonth(users, scenario);
  const quote = quotesFor(scenario);
  const why = `${formatNumber(searches)} searches a month, ${formatNumber(users)} records`;
  const [calls, records] = [thousands(searches), thousands(users)];
  return [
    quote('postgres', 'PostgreSQL, trigram index', 'in the database that is paid already', { usage: {} }),
    quote('algolia', 'Algolia, Grow', why, {
      plans: { algolia: 'grow' },
      usage: { 'algolia.grow.requests': calls, 'algolia.grow.records': records },
    }),
    quote('meilisearch', 'Meilisearch Cloud, Build', why, {
      plans: { meilisearch: 'build' },
      usage: {
        'meilisearch.cloud.entry': 1,
        'meilisearch.build.searches': calls,
        'meilisearch.build.documents': records,
      },
    }),
  ];
}
