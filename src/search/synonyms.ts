/**
 * Words that readers and pages use for one thing. Each line works both ways: a search for any of a line finds all of it; what was
 * typed comes first. Kept to words of this guide.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['pitr', 'point-in-time recovery', 'restore to any minute'],
  ['rls', 'row-level security'],
  ['mau', 'monthly active users'],
  ['dau', 'daily active users'],
  ['cdn', 'delivery network'],
  ['egress', 'bandwidth', 'data transfer', 'traffic'],
  ['db', 'database'],
  ['postgres', 'postgresql'],
  ['rds', 'relational database service'],
  ['s3', 'simple storage service'],
  ['gcs', 'cloud storage'],
  ['gcp', 'google cloud'],
  ['aws', 'amazon web services'],
  ['websocket', 'realtime'],
  ['ha', 'high availability', 'multi-az'],
  ['pgbouncer', 'supavisor', 'pooler'],
  ['rpo', 'data lost'],
  ['rto', 'back within'],
  ['slo', 'service level'],
  ['ci', 'continuous integration'],
  ['cost', 'price', 'bill'],
  ['signin', 'sign-in', 'login', 'auth'],
  ['photo', 'image', 'picture'],
  ['clip', 'video'],
];
