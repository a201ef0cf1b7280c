/** How a metric of Supabase is counted. */
interface Metric {
  /** Unit of the quantity on an invoice, and of `usage` in an answer of the usage endpoint where it differs. */
  readonly unit: string;
  readonly usageUnit?: string;
  /** Daily values are not added up: the largest counts. */
  readonly peak?: true;
}

const HOURS: Metric = { unit: 'hours' };
const METRICS: Readonly<Record<string, Metric>> = {
  EGRESS: { unit: 'GB' },
  CACHED_EGRESS: { unit: 'GB' },
  STORAGE_SIZE: { unit: 'GB-Hrs', usageUnit: 'GB-Month', peak: true },
  DATABASE_SIZE: { unit: 'GB', peak: true },
  DISK_SIZE_GB_HOURS_GP3: { unit: 'GB-Hrs' },
  DISK_SIZE_GB_HOURS_IO2: { unit: 'GB-Hrs' },
  DISK_IOPS_GP3: { unit: 'IOPS-Hrs' },
  DISK_IOPS_IO2: { unit: 'IOPS-Hrs' },
  DISK_THROUGHPUT_GP3: { unit: 'MBps-Hrs' },
  MONTHLY_ACTIVE_USERS: { unit: 'MAU', peak: true },
  MONTHLY_ACTIVE_SSO_USERS: { unit: 'MAU', peak: true },
  MONTHLY_ACTIVE_THIRD_PARTY_USERS: { unit: 'MAU', peak: true },
  REALTIME_PEAK_CONNECTIONS: { unit: 'connection', peak: true },
  REALTIME_MESSAGE_COUNT: { unit: 'message' },
  FUNCTION_INVOCATIONS: { unit: 'invocation' },
  STORAGE_IMAGES_TRANSFORMED: { unit: 'origin-image', peak: true },
  LOG_INGESTION: { unit: 'GB' },
  LOG_QUERYING: { unit: 'GB' },
  LOG_DRAIN_EVENTS: { unit: 'event' },
};

/** The unit of a metric, and whether daily values are peaks. Metrics not listed are counted in hours or in nothing known. */
export function metricOf(name: string): Metric {
  if (/^COMPUTE_HOURS_|^PITR_|^(?:IPV4|CUSTOM_DOMAIN|LOG_DRAIN|AUTH_MFA_PHONE|ACTIVE_COMPUTE_HOURS)$/.test(name))
    return HOURS;
  return METRICS[name] ?? { unit: '' };
}
