import { certainty, type Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import { platformName } from '../../platforms';
import { EMPTY, words } from '../cells';
import { changeWords, leverWords, otherAnswer, savingWords, valueWords } from '../certainty';
import { defineTable, type TableContent } from '../defineTable';

/** The single assumptions that change the recommendation within their own range. */
export const flipsTable = defineTable({
  id: 'flips',
  component: 'Flips',
  arguments: ['users'],
  shows: 'which assumption alone changes the recommendation, how far it has to move, and the lever that moves it',
  changesWith: 'bills',
  slow: true,
  make,
});

/** The row of a table in which nothing changes the answer. */
const NONE = { id: 'none', label: 'None within its own range', cells: Array.from({ length: 5 }, () => EMPTY) };

function make(users: number, scenario: Scenario): TableContent {
  const found = certainty(users, scenario);
  const name = platformName(found.best);
  return {
    caption: `What would change the answer at ${formatUsers(users)} users, the smallest change first`,
    rowHeading: 'Assumption, alone',
    columns: [
      { id: 'now', label: 'Now', numeric: true },
      { id: 'at', label: 'From here on', numeric: true },
      { id: 'change', label: 'Change' },
      { id: 'to', label: 'Then best value' },
      { id: 'lever', label: 'Moved there by' },
    ],
    rows:
      found.flips.length === 0
        ? [NONE]
        : found.flips.map((flip) => ({
            id: `${flip.assumption.id}-${flip.change < 0 ? 'less' : 'more'}`,
            label: flip.assumption.label,
            reference: { kind: 'assumption' as const, id: flip.assumption.id },
            cells: [
              words(valueWords(flip, flip.now)),
              words(valueWords(flip, flip.at)),
              words(changeWords(flip)),
              words(otherAnswer(flip)),
              words(leverWords(flip)),
            ],
          })),
    foot: [
      found.flips.length === 0
        ? `No assumption alone, anywhere in its own range, makes another platform better value than ${name}.`
        : `Each assumption alone, within its own range, with everything else as it is; several that move together need less. Levers are those of the media section.`,
      found.holds
        ? 'The answer is the same in low, base and high demand.'
        : 'The answer is another in low or in high demand.',
      savingWords(found),
    ],
  };
}
