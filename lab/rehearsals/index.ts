import type { Workspace } from '../database/workspace';
import * as databases from './databases';
import * as delivery from './delivery';
import * as developers from './developers';
import { bulkImport } from './importing';
import * as incidents from './incidents';
import * as keys from './keys';
import { leaving, majorUpgrade } from './leaving';
import { monitoring } from './monitoring';
import { offSiteCopy, restoreMedia } from './offSite';
import { partitionChat } from './partitioning';
import { pointInTime } from './pointInTime';
import { connectionPooler } from './pooler';
import * as queries from './queries';
import type { Rehearsal } from './rehearsal';
import { readReplica, secondRegion } from './replica';
import * as restore from './restore';
import * as rows from './rows';
import { stagingRefresh } from './staging';

/** Rehearsals that take a minute together on a machine with two cores; `npm test` executes them. */
export const quick: readonly string[] = [
  'self-hosted',
  'large-index',
  'nightly-export',
  'off-site-copy',
  'media',
  'push-backlog',
  'realtime-refusing',
];

/** The rehearsals by the id of their runbook, in the order in which they run. */
export const rehearsals: Readonly<Record<string, (rehearsal: Rehearsal, workspace: Workspace) => Promise<void>>> = {
  'self-hosted': leaving,
  aws: leaving,
  gcp: leaving,
  'major-upgrade': majorUpgrade,
  'large-index': databases.largeIndex,
  'partition-chat': partitionChat,
  'connection-pooler': connectionPooler,
  'read-replica': readReplica,
  'bulk-import': bulkImport,
  'nightly-export': restore.nightlyExport,
  'point-in-time': pointInTime,
  'one-table': rows.oneTable,
  'one-user': rows.oneUser,
  media: restoreMedia,
  'staging-refresh': stagingRefresh,
  drill: restore.drill,
  'media-to-r2': restore.mediaToR2,
  'off-site-copy': offSiteCopy,
  'feed-slow': incidents.feedSlow,
  'database-cpu': incidents.databaseCpu,
  'connections-exhausted': incidents.connectionsExhausted,
  'disk-filling': incidents.diskFilling,
  'disk-io': incidents.diskIo,
  'push-backlog': delivery.pushBacklog,
  'realtime-refusing': delivery.realtimeRefusing,
  'new-developer': developers.newDeveloper,
  'leaving-developer': developers.leavingDeveloper,
  monitoring,
  local: queries.seeded('seed', 'seed.sql', 'duplicate-versions.sh'),
  staging: queries.seeded('data', '../local/seed.sql', '../local/duplicate-versions.sh'),
  'second-region': secondRegion,
  'new-project': queries.newProject,
  'leaked-key': keys.leakedKey,
  'new-api-keys': keys.newApiKeys,
  'dedicated-service': queries.dedicatedService,
  'sign-up-mail': queries.signUpMail,
  'vendor-outage': queries.vendorOutage,
  regression: queries.regression,
  'larger-compute': queries.largerCompute,
  launch: queries.launch,
  'spend-cap-off': queries.spendCapOff,
};
