/** Names of meters as invoices and the dashboard write them, the longest first. */
const NAMES: readonly string[] = [
  'Total egress',
  'Uncached Egress',
  'Cached Egress GB',
  'Cached Egress',
  'Egress GB',
  'Egress',
  'Storage Size GB-Hrs',
  'Storage Size',
  'Storage',
  'Database Size',
  'Disk Size GP3 GB-Hrs',
  'Disk Size IO2 GB-Hrs',
  'Disk Size GB-Hrs',
  'Disk Size GP3',
  'Disk Size IO2',
  'Disk Size',
  'Disk IOPS GP3',
  'Disk IOPS IO2',
  'Disk IOPS',
  'Disk Throughput GP3',
  'Disk Throughput',
  'Monthly Active Third-Party Users',
  'Monthly Active SSO Users',
  'Monthly Active Users',
  'Realtime Peak Connections',
  'Realtime Concurrent Peak Connections',
  'Realtime Messages',
  'Edge Function Invocations',
  'Function Invocations',
  'Storage Images Transformed',
  'Storage Image Transformations',
  'Custom Domain Hours',
  'Custom Domain',
  'IPv4 Hours',
  'IPv4',
  'Log Drain Hours',
  'Log Drain Events',
  'Logs Ingest',
  'Logs Query',
  'Branch Compute Hours',
  'Branch Compute',
  'MFA Phone Hours',
  'ETL Pipeline Hours',
  'Micro Compute Hours',
  'Small Compute Hours',
  'Medium Compute Hours',
  'Large Compute Hours',
  'Micro Compute',
  'Small Compute',
  'Medium Compute',
  'Large Compute',
  ...['XL', '2XL', '4XL', '8XL', '12XL', '16XL'].flatMap((size) => [`${size} Compute Hours`, `${size} Compute`]),
  ...['Small', 'Medium', 'Large', 'XL', '2XL', '4XL', '8XL', '12XL', '16XL'].map(
    (size) => `Replica Compute Hours ${size}`,
  ),
  'Compute Hours',
  'Pro Plan',
  'Team Plan',
  'Free Plan',
].sort((one, other) => other.length - one.length);

/** The meter that a text begins with, and the rest of it. */
export function meterAtStart(text: string): { readonly meter: string; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  const meter = NAMES.find((name) => lower.startsWith(name.toLowerCase()) && !/^[\w]/.test(lower.slice(name.length)));
  return meter === undefined ? undefined : { meter, rest: text.slice(meter.length).trim() };
}

/** Unit of a meter by its name, where the text beside the number names none. */
export function unitOf(meter: string): string {
  if (/GB-Hrs$/i.test(meter)) return 'GB-Hrs';
  if (/IOPS/i.test(meter)) return 'IOPS-Hrs';
  if (/Throughput/i.test(meter)) return 'MBps-Hrs';
  if (/Hours$|Compute|Custom Domain|IPv4|PITR|Log Drain$/i.test(meter)) return 'hours';
  if (/Egress|Logs|Size|^Storage$/i.test(meter)) return 'GB';
  return '';
}
