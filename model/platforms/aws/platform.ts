import type { PlatformDescriptor } from '../descriptor';
import { deployStackOnAws } from '../stack/aws';
import { stackOnAwsKeeps } from '../stack/keeps';
import { deployAws } from './index';
import { awsKeeps } from './keeps';

/** Amazon Web Services. */
export const aws = {
  id: 'aws',
  name: 'AWS',
  vendor: 'aws',
  region: 'us-east-1',
  marker: 'triangle',
  colour: 'platform-aws',
  moveWeeks: 'weeks-aws',
  media: {
    services: 'S3 and CloudFront',
    shortServices: 'S3, CloudFront',
    rates: {
      stored: 'aws.s3.standard.storage',
      colder: 'aws.s3.standard-ia.storage',
      retrieval: 'aws.s3.standard-ia.retrieval',
      delivered: 'aws.cloudfront.egress.us-canada-mexico',
      missed: 'aws.data-transfer.s3-to-cloudfront',
    },
  },
  stack: { moveWeeks: 'weeks-stack', keeps: stackOnAwsKeeps, deploy: deployStackOnAws },
  keeps: awsKeeps,
  deploy: deployAws,
} as const satisfies PlatformDescriptor;
