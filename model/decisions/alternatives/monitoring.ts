import { formatNumber } from '../../format';
import { toGB } from '../../units';
import { demandOf } from '../../workload';
import { type Scenario, workloadFor } from '../estimate';
import { type Offer, quotesFor } from './offer';

/** Metric series that one host and one database expose, and the people who look. Judgements. */
const SERIES_THOUSANDS = 5;
const PEOPLE = 3;
const HOSTS = 2;

/** What watching a number of users costs with each tool, by itself. USD a month. */
export function monitoringOffers(users: number, scenario: Scenario = {}): Offer[] {
  const demand = demandOf(workloadFor(scenario), users);
  const logs = toGB(demand.logBytes);
  const quote = quotesFor(scenario);
  const words = `${formatNumber(logs)} GB of logs`;
  return [
    quote('sentry', 'Sentry, Team', `${formatNumber(demand.errors)} errors, ${words}`, {
      plans: { sentry: 'team' },
      usage: { 'sentry.errors.team.payg': demand.errors, 'sentry.logs': logs },
    }),
    quote('grafana', 'Grafana Cloud', `${words}, ${SERIES_THOUSANDS},000 series, ${PEOPLE} people`, {
      plans: { 'grafana-cloud': logs > 50 ? 'pro' : 'free' },
      usage: { 'grafana-cloud.logs': logs, 'grafana-cloud.metrics': SERIES_THOUSANDS, 'grafana-cloud.user': PEOPLE },
    }),
    quote('betterstack', 'Better Stack', 'one responder; its free 3 GB of logs are kept 3 days', {
      usage: { 'betterstack.responder': 1 },
    }),
    quote('newrelic', 'New Relic', `${words}, one full user`, {
      usage: { 'newrelic.ingest': logs, 'newrelic.user.standard.first': 1 },
    }),
    quote('datadog', 'Datadog', `${HOSTS} hosts with traces, ${words}`, {
      usage: { 'datadog.infra.pro.on-demand': HOSTS, 'datadog.apm': HOSTS, 'datadog.logs.ingest': logs },
    }),
  ];
}
