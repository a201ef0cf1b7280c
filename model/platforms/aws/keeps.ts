import type { Deployment } from '../types';
import type { PlatformKeeps, UptimeLink } from '../verdicts/types';

const NOT_ON_RECORD = 'No source on record states how long it takes; rehearse it and time it.';

/** What AWS does about each promise, for a configuration. */
export function awsKeeps({ configuration, level, usage }: Deployment): PlatformKeeps {
  const { standby, staging, database, ways } = configuration;
  const api: readonly UptimeLink[] =
    ways.api === 'fargate'
      ? [{ service: 'Fargate', sla: level.redundantApi ? 'aws.ecs.sla.region' : 'aws.ecs.sla.task' }]
      : [
          { service: 'API Gateway', sla: 'aws.api-gateway.sla' },
          { service: 'Lambda', sla: 'aws.lambda.sla' },
        ];
  const supported = usage.some(({ price }) => price.startsWith('aws.support.'));
  return {
    uptime: [
      ...api,
      standby === null
        ? { service: 'RDS in one zone', sla: 'aws.rds.sla.single' }
        : { service: 'RDS in two zones', sla: 'aws.rds.sla.multi-az' },
      { service: 'Cognito', sla: 'aws.cognito.sla' },
    ],
    kept: {
      rpoMinutes: {
        value: null,
        evidence: 'Automated backups restore to a point in time; how many minutes can be lost is not on record.',
        sources: ['aws.rds.backup-storage'],
      },
      rtoMinutes: {
        value: null,
        evidence:
          standby === null
            ? `A restore makes a new instance. ${NOT_ON_RECORD}`
            : `The standby takes over by itself. ${NOT_ON_RECORD}`,
      },
      backupDays: {
        value: level.backupDays,
        evidence: 'Automated backups are kept for as many days as are set; storage up to the size of the disk is free.',
        sources: ['aws.rds.backup-storage'],
      },
      logDays: {
        value: level.logDays,
        evidence: 'CloudWatch keeps logs for as long as is set.',
        sources: ['aws.cloudwatch.logs.ingest'],
      },
      staging: { value: staging !== null, evidence: staging === null ? 'None is set up.' : 'A second database.' },
      pointInTime: {
        value: level.backupDays > 0 || level.pointInTime,
        evidence: 'Comes with automated backups.',
        sources: ['aws.rds.backup-storage'],
      },
      standby: {
        value: standby !== null,
        evidence: standby === null ? 'One instance in one zone.' : 'A Multi-AZ pair fails over by itself.',
        sources: [standby === null ? 'aws.rds.sla.single' : 'aws.rds.sla.multi-az'],
      },
      dedicatedCpu: {
        value: database.isDedicated,
        evidence: `${database.name} ${database.isDedicated ? 'has processors of its own' : 'is burstable'}.`,
      },
      redundantApi: {
        value: ways.api === 'lambda' || level.redundantApi,
        evidence:
          ways.api === 'lambda'
            ? 'Lambda runs in several zones.'
            : level.redundantApi
              ? 'Two tasks or more.'
              : 'One task.',
      },
      support: {
        value: supported,
        evidence: supported ? 'Business Support+ is bought.' : 'No support contract is bought.',
        sources: ['aws.support.business-plus'],
      },
    },
  };
}
