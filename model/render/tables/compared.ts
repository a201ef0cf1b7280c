import { type Candidate, recommend, type Scenario } from '../../decisions';
import { BASE_PLATFORM_IDS } from '../../platforms';

/** Every platform, and before them the recommended one where it is a variant of one of them. */
export function compared(users: number, scenario: Scenario): { best: string; answers: readonly Candidate[] } {
  const { best, candidates } = recommend(users, scenario);
  const plain = candidates.filter(({ id }) => BASE_PLATFORM_IDS.some((platform) => platform === id));
  return { best: best.id, answers: plain.includes(best) ? plain : [best, ...plain] };
}
