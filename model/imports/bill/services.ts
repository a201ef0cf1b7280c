/** Product codes by the display names that FOCUS files of AWS have. */
const CODES: Readonly<Record<string, string>> = {
  'amazon relational database service': 'AmazonRDS',
  'amazon aurora': 'AmazonRDS',
  'amazon simple storage service': 'AmazonS3',
  'amazon s3 glacier deep archive': 'AmazonS3GlacierDeepArchive',
  'amazon cloudfront': 'AmazonCloudFront',
  'aws lambda': 'AWSLambda',
  'amazon api gateway': 'AmazonApiGateway',
  'amazon cognito': 'AmazonCognito',
  'amazon elastic container service': 'AmazonECS',
  'amazon elastic compute cloud': 'AmazonEC2',
  'amazon elastic compute cloud - compute': 'AmazonEC2',
  'ec2 - other': 'AmazonEC2',
  'amazon virtual private cloud': 'AmazonVPC',
  'amazon ec2 container registry (ecr)': 'AmazonECR',
  'amazon elastic container registry': 'AmazonECR',
  'elastic load balancing': 'AWSELB',
  amazoncloudwatch: 'AmazonCloudWatch',
  'amazon cloudwatch': 'AmazonCloudWatch',
  'amazon simple queue service': 'AWSQueueService',
  'amazon simple notification service': 'AmazonSNS',
  'aws secrets manager': 'AWSSecretsManager',
  'amazon route 53': 'AmazonRoute53',
  'aws key management service': 'awskms',
  'aws waf': 'awswaf',
  'amazon simple email service': 'AmazonSES',
  'aws data transfer': 'AWSDataTransfer',
};

/** The product code of an AWS service by its display name; the name itself where it is a code already or not known. */
export function awsServiceCode(name: string): string {
  return CODES[name.trim().toLowerCase()] ?? name.trim();
}
