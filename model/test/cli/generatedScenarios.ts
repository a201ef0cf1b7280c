import fc from 'fast-check';
import { PLATFORM_IDS } from '../../platforms';
import { type Assumption, allowedRange, assumptions, DEFECTS, USER_RANGE } from '../../workload';

/** A question to `estimate`, as the words after the verb. */
export interface GeneratedScenario {
  readonly users: number;
  readonly platform: string;
  /** The words that are neither users nor platform nor case. */
  readonly more: readonly string[];
}

const users = fc
  .double({ min: Math.log(USER_RANGE.min), max: Math.log(USER_RANGE.max), noNaN: true })
  .map((log) => Math.min(USER_RANGE.max, Math.max(USER_RANGE.min, Math.round(Math.exp(log)))));

function wordOf(assumption: Assumption): fc.Arbitrary<string> {
  const { low, high } = assumption;
  const { min, max } = allowedRange(assumption);
  const within = fc.double({ min: low, max: high, noNaN: true });
  return fc
    .oneof(
      { weight: 3, arbitrary: within },
      { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
      { weight: 1, arbitrary: fc.constantFrom(min, max) },
    )
    .map((value) => `--set=${assumption.id}=${value}`);
}

const sets = fc.oneof(
  { weight: 1, arbitrary: fc.constant<readonly string[]>([]) },
  {
    weight: 3,
    arbitrary: fc.subarray([...assumptions], { maxLength: 8 }).chain((some) => fc.tuple(...some.map(wordOf))),
  },
);
const workload = fc.oneof(
  { weight: 6, arbitrary: fc.constant<readonly string[]>([]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('built', 'built', 'duplicates', ...DEFECTS).map((state) => [`--workload=${state}`]),
  },
);

/** Scenarios over the whole allowed range of users and of every assumption. */
export const scenario: fc.Arbitrary<GeneratedScenario> = fc
  .record({ users, platform: fc.constantFrom(...PLATFORM_IDS), sets, workload })
  .map(({ sets: own, workload: state, ...rest }) => ({ ...rest, more: [...own, ...state] }));
