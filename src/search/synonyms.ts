/**
 * Words that readers and pages use for one thing. Each line works both ways: a search for any of a line finds all of it; what was
 * typed comes first. Names of platforms need no line: an entry is also found by the address of its page.
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
  ['websocket', 'realtime'],
  ['ha', 'high availability', 'multi-az', 'standby'],
  ['pgbouncer', 'supavisor', 'pooler', 'connection pool'],
  ['rpo', 'data lost'],
  ['rto', 'back within'],
  ['slo', 'service level'],
  ['ci', 'continuous integration'],
  ['iac', 'infrastructure as code', 'terraform'],
  ['price', 'cost', 'bill'],
  ['limit', 'quota'],
  ['restore', 'recovery'],
  ['sign in', 'signin', 'login', 'authentication', 'auth'],
  ['e-mail', 'email', 'smtp'],
  ['photo', 'image', 'picture'],
  ['clip', 'video'],
];
