import { limitNumber } from '../../limits';
import type { Deployment } from '../types';
import type { PlatformKeeps, UptimeLink } from '../verdicts/types';

const NOT_ON_RECORD = 'No source on record states how long it takes; rehearse it and time it.';

/** What Google Cloud does about each promise, for a configuration. */
export function gcpKeeps({ configuration, level, unknowns }: Deployment): PlatformKeeps {
  const { standby, staging, database } = configuration;
  const most = limitNumber('gcp.cloudsql.pitr-days.enterprise');
  const machine: UptimeLink = !database.isDedicated
    ? { service: 'Cloud SQL', sla: null, why: 'a shared core has no uptime commitment' }
    : standby === null
      ? {
          service: 'Cloud SQL in one zone',
          sla: null,
          why: 'the commitment of Enterprise is for two zones only (gcp.cloudsql.sla.enterprise)',
        }
      : { service: 'Cloud SQL', sla: 'gcp.cloudsql.sla.enterprise' };
  return {
    uptime: [
      { service: 'Cloud Run', sla: 'gcp.run.sla' },
      machine,
      { service: 'Identity Platform', sla: 'gcp.identity-platform.sla' },
    ],
    kept: {
      rpoMinutes: {
        value: null,
        evidence: 'Logs of changes restore to a point in time; how many minutes can be lost is not on record.',
        sources: ['gcp.cloudsql.pitr-days.enterprise'],
      },
      rtoMinutes: {
        value: null,
        evidence:
          standby === null
            ? `A restore makes a new instance. ${NOT_ON_RECORD}`
            : `The standby takes over by itself. ${NOT_ON_RECORD}`,
      },
      backupDays: {
        value: level.backupDays <= most ? level.backupDays : null,
        evidence:
          level.backupDays <= most
            ? `Backups of ${level.backupDays} days are kept and billed.`
            : `The bill has a copy and a week of changes. Enterprise keeps changes for ${most} days; how many daily backups a longer promise takes is not on record.`,
        sources: ['gcp.cloudsql.pitr-days.enterprise', 'gcp.cloudsql.backup'],
      },
      logDays: {
        value: level.logDays,
        evidence: 'Cloud Logging keeps logs for as long as is set.',
        sources: ['gcp.logging.ingestion'],
      },
      staging: {
        value: staging !== null,
        evidence: staging === null ? 'None is set up.' : 'A second database on a shared core.',
      },
      pointInTime: {
        value: level.backupDays > 0 || level.pointInTime,
        evidence: `Comes with Enterprise, for ${most} days.`,
        sources: ['gcp.cloudsql.pitr-days.enterprise'],
      },
      standby: {
        value: standby !== null,
        evidence: standby === null ? 'One instance in one zone.' : 'A regional pair fails over by itself.',
      },
      dedicatedCpu: {
        value: database.isDedicated,
        evidence: database.isDedicated ? 'A machine of its own.' : 'A shared core.',
      },
      redundantApi: {
        value: level.redundantApi,
        evidence: level.redundantApi
          ? 'Two warm instances of Cloud Run.'
          : 'Cloud Run starts instances as requests come.',
      },
      support: {
        value: unknowns.length > 0 ? null : false,
        evidence:
          unknowns.length > 0
            ? 'A contract has to be bought; its price is not known.'
            : 'No support contract is bought.',
      },
    },
  };
}
