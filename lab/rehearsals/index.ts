import type { Workspace } from '../database/workspace';
import * as databases from './databases';
import * as incidents from './incidents';
import { leaving } from './leaving';
import { offSiteCopy } from './offSite';
import { partitionChat } from './partitioning';
import { pointInTime } from './pointInTime';
import type { Rehearsal } from './rehearsal';
import * as restore from './restore';
import * as rows from './rows';

/** The rehearsals by the id of their runbook, in the order in which they run. */
export const rehearsals: Readonly<Record<string, (rehearsal: Rehearsal, workspace: Workspace) => Promise<void>>> = {
  'self-hosted': leaving,
  aws: leaving,
  gcp: leaving,
  'large-index': databases.largeIndex,
  'partition-chat': partitionChat,
  'nightly-export': restore.nightlyExport,
  'point-in-time': pointInTime,
  'one-table': rows.oneTable,
  drill: restore.drill,
  'media-to-r2': restore.mediaToR2,
  'off-site-copy': offSiteCopy,
  'feed-slow': incidents.feedSlow,
  'database-cpu': incidents.databaseCpu,
  'connections-exhausted': incidents.connectionsExhausted,
  'disk-filling': incidents.diskFilling,
  'disk-io': incidents.diskIo,
  'push-backlog': incidents.pushBacklog,
  'realtime-refusing': incidents.realtimeRefusing,
  'new-developer': incidents.newDeveloper,
  'leaving-developer': incidents.leavingDeveloper,
};
