import type { Crossover, Turn } from '../decisions';
import { formatNumber } from '../format';
import { platformName } from '../platforms';
import { configurationChange } from './configuration';

/** A crossover in one sentence. */
export function crossoverText(crossover: Crossover): string {
  const { users } = crossover;
  if (crossover.kind === 'step') {
    const { from, to } = configurationChange(crossover.from, crossover.to);
    return `${platformName(crossover.platform)}: ${from} until ${formatNumber(users - 1)} users, then ${to}.`;
  }
  return turnText(crossover);
}

function turnText({ kind, users, from, to }: Turn): string {
  const [one, other] = [platformName(to), platformName(from)];
  return kind === 'best'
    ? `From ${formatNumber(users)} users ${one} is better value than ${other}.`
    : `From ${formatNumber(users)} users the bill of ${one} is below that of ${other}.`;
}

/** A crossover as plain values, a configuration by its label: as `compare --json` prints it and pages carry it. */
export interface CrossoverValue {
  readonly kind: Crossover['kind'];
  readonly users: number;
  readonly platform: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A crossover written out. */
export function crossoverValue(crossover: Crossover): CrossoverValue {
  const { kind, users, platform } = crossover;
  const { from, to } = crossover.kind === 'step' ? configurationChange(crossover.from, crossover.to) : crossover;
  return { kind, users, platform, from, to, text: crossoverText(crossover) };
}
