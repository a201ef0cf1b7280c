import type { RuleCase } from './types';

/** Amounts of Google Cloud worked out by hand from the price record and the vendor's rule. */
export const GCP_CASES: readonly RuleCase[] = [
  {
    situation: 'the free processor seconds of Cloud Run come off',
    request: { usage: { 'gcp.run.request.cpu': 200_000 } },
    right: { usd: { 'gcp.run.request.cpu': 20_000 * 2.4e-5 } },
  },
  {
    situation: '10,000 monthly users above the free 50,000 of Identity Platform, as usage',
    request: { usage: { 'gcp.identity-platform.mau.tier1': 60_000 } },
    right: { usd: { 'gcp.identity-platform.mau.tier1': 55 } },
  },
  {
    situation: 'the same 10,000 as an invoice has them: the free tier is already taken off',
    request: { quantities: 'billed', usage: { 'gcp.identity-platform.mau.tier1': 10_000 } },
    right: { usd: { 'gcp.identity-platform.mau.tier1': 55 } },
  },
  {
    situation: 'a million calls of a gateway above the free two, as usage and as billed',
    request: { quantities: 'billed', usage: { 'gcp.api-gateway.calls': 1 } },
    right: { usd: { 'gcp.api-gateway.calls': 3 } },
  },
  {
    situation: 'Firestore writes on three days, 20,000 of each free',
    request: { usage: { 'gcp.firestore.writes.us-central1': { day: 1, days: 3 } } },
    right: { usd: { 'gcp.firestore.writes.us-central1': 0.8 * 3 * 0.09 } },
  },
  {
    situation: 'the free traffic of the standard network tier counts in each region',
    request: { usage: { 'gcp.network.egress.internet.standard.na': { 'us-central1': 250, 'us-east1': 250 } } },
    right: { usd: { 'gcp.network.egress.internet.standard.na': 2 * 50 * 0.085 } },
  },
  {
    situation: 'the credit of Kubernetes pays one cluster and no machine',
    request: { usage: { 'gcp.gke.cluster-fee': 730, 'gcp.compute.e2-medium': 730 } },
    right: { usd: { 'gcp.gke.free-credit': -73 }, total: 730 * 0.03350571 },
  },
];
