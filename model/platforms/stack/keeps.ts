import { awsKeeps } from '../aws/keeps';
import { gcpKeeps } from '../gcp/keeps';
import type { Deployment } from '../types';
import type { Kept, PlatformKeeps, UptimeLink } from '../verdicts/types';

/** What the open-source stack does about each promise on AWS: the database is RDS, the services run on machines or in tasks. */
export function stackOnAwsKeeps(deployment: Deployment): PlatformKeeps {
  const { level, choices } = deployment;
  const onFargate = choices.some(({ id, chosen }) => id === 'services' && chosen === 'fargate');
  const compute = onFargate
    ? { service: 'Fargate', sla: level.redundantApi ? 'aws.ecs.sla.region' : 'aws.ecs.sla.task' }
    : { service: 'EC2', sla: level.redundantApi ? 'aws.ec2.sla.region' : 'aws.ec2.sla.instance' };
  const { uptime, kept } = awsKeeps(deployment);
  return withServices({ uptime: [compute, ...uptime.filter(({ service }) => service.startsWith('RDS'))], kept }, level);
}

/** The same on Google Cloud: the database is Cloud SQL. */
export function stackOnGcpKeeps(deployment: Deployment): PlatformKeeps {
  const { uptime, kept } = gcpKeeps(deployment);
  const compute: UptimeLink = {
    service: 'Compute Engine',
    sla: null,
    why: 'its commitment is not on record',
  };
  return withServices(
    { uptime: [compute, ...uptime.filter(({ service }) => service.startsWith('Cloud SQL'))], kept },
    deployment.level,
  );
}

function withServices({ uptime, kept }: PlatformKeeps, { redundantApi }: Deployment['level']): PlatformKeeps {
  const copies: Kept = {
    value: redundantApi,
    evidence: redundantApi ? 'Two copies of the services behind a load balancer.' : 'One copy of the services.',
  };
  return { uptime, kept: { ...kept, redundantApi: copies } };
}
