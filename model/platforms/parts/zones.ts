import { choiceAmong, type Way } from '../cost';
import type { Choice, Setting, Usage } from '../types';

/** One zone or two: the standby decides. `inZones` says what the database takes in either. */
export function zonesChoice({ level, prices }: Setting, inZones: (two: boolean) => readonly Usage[]): Choice {
  const ways = (): Way[] => [
    {
      id: 'one zone',
      usage: inZones(false),
      excluded: level.standby ? 'a standby in another zone is promised' : undefined,
    },
    { id: 'two zones', usage: inZones(true) },
  ];
  return choiceAmong(
    { id: 'zones', rule: 'Two zones where a standby is promised, otherwise one; staging apart.' },
    ways,
    prices,
  );
}
