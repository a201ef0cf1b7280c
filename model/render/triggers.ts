import type { Trigger, TriggerCause } from '../decisions';
import { formatCount, formatNumber } from '../format';
import { platformName } from '../platforms';
import { configurationChange } from './configuration';
import { metricWords } from './metrics';

/** A trigger as a reader sees it. */
export interface TriggerWords {
  readonly from: string;
  readonly to: string;
  readonly because: string;
  readonly metric: string;
  /** Where to read the metric. */
  readonly read: string;
  readonly threshold: string;
}

/** A trigger in words. */
export function triggerWords(trigger: Trigger): TriggerWords {
  return { ...moveWords(trigger), because: causeText(trigger.cause), ...watchWords(trigger) };
}

function moveWords({ move }: Trigger): Pick<TriggerWords, 'from' | 'to'> {
  return move.kind === 'step'
    ? configurationChange(move.from, move.to)
    : { from: platformName(move.from), to: platformName(move.to) };
}

function causeText(cause: TriggerCause): string {
  switch (cause.kind) {
    case 'limit':
      return `${cause.limit.label}: ${formatCount(cause.limit.capacity)} ${cause.limit.unit} are used up`;
    case 'service-level':
      return `the service level "${cause.level.label}" begins`;
    case 'peak':
      return 'the size no longer offers what the peak needs';
    case 'payback':
      return 'the saving pays for the move within the payback time';
  }
}

function watchWords({ metric, threshold, cause }: Trigger): Pick<TriggerWords, 'metric' | 'read' | 'threshold'> {
  const value = formatNumber(threshold);
  if (metric === 'registered-users') {
    return { metric: 'registered users', read: 'select count(*) from auth.users', threshold: `${value} users` };
  }
  if (metric === 'media-delivered') {
    const { read } = metricWords('supabase.egress.cached');
    return { metric: 'media delivered in a month', read, threshold: `${value} GB a month` };
  }
  const { name, read } = metricWords(metric);
  return { metric: name, read, threshold: cause.kind === 'limit' ? `${value} ${cause.limit.unit}` : value };
}
