import type { PlatformDescriptor } from '../descriptor';
import { deployStackOnGcp } from '../stack/gcp';
import { stackOnGcpKeeps } from '../stack/keeps';
import { deployGcp } from './index';
import { gcpKeeps } from './keeps';

/** Google Cloud. */
export const gcp = {
  id: 'gcp',
  name: 'GCP',
  vendor: 'gcp',
  region: 'us-central1',
  marker: 'square',
  colour: 'platform-gcp',
  moveWeeks: 'weeks-gcp',
  media: {
    services: 'Cloud Storage and Cloud CDN',
    shortServices: 'GCS, Cloud CDN',
    rates: {
      stored: 'gcp.gcs.storage.standard.region',
      colder: 'gcp.gcs.storage.nearline.region',
      retrieval: 'gcp.gcs.retrieval.nearline',
      delivered: 'gcp.cdn.egress.na',
      missed: 'gcp.cdn.cache-fill.na-or-europe',
    },
  },
  stack: { moveWeeks: 'weeks-stack', keeps: stackOnGcpKeeps, deploy: deployStackOnGcp },
  keeps: gcpKeeps,
  deploy: deployGcp,
} as const satisfies PlatformDescriptor;
