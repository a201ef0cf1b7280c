import { type Certainty, certainty, type Flip, leverLabel, recommend, type Scenario } from '../decisions';
import { formatCount, formatShare, formatTotal } from '../format';
import { platformName } from '../platforms';
import { isShare } from '../workload';
import { BASE } from './scenarios';

const SHOWN = 3;
const CENT = 0.005;

/** A value of an assumption in a reader's words, with its share sign or its number. */
export function valueWords({ assumption }: Flip, value: number): string {
  return isShare(assumption) ? formatShare(value) : formatCount(value);
}

/** How far an assumption has to move: "26 % less". */
export function changeWords({ change }: Flip): string {
  return `${formatShare(Math.abs(change))} ${change < 0 ? 'less' : 'more'}`;
}

/** The platform of the other answer; in words where none carries the load. */
export function otherAnswer({ to }: Flip): string {
  return to === null ? 'no platform' : platformName(to);
}

/** The name of the lever of the guide that moves an assumption there; empty where none does. */
export function leverWords({ lever }: Flip): string {
  return lever === undefined ? '' : leverLabel(lever);
}

/**
 * What a recommendation saves over the next best platform, or what that one would save less than its move costs, from the worst to the
 * best of the demand cases, in a sentence.
 */
export function savingWords({ best, rival, saving }: Certainty): string {
  if (rival === undefined || saving === undefined) return 'No other platform carries this load.';
  const ends = [saving.low, saving.base, saving.high];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const [one, other] = [platformName(best), platformName(rival)];
  if (most - least < CENT)
    return `The bills of ${one} and of ${other}, the next best, differ by ${formatTotal(Math.abs(saving.base))} a month.`;
  if (saving.base >= 0) {
    const worst = least < 0 ? `it costs ${formatTotal(-least)} more` : `it saves ${formatTotal(least)}`;
    return `Over ${other}, the next best, ${one} saves ${formatTotal(saving.base)} a month; in the worst of the three cases ${worst}, in the best it saves ${formatTotal(most)}.`;
  }
  const worst = most > 0 ? `it would cost ${formatTotal(most)} more` : `it would save ${formatTotal(-most)}`;
  return `${other}, the next best, would save ${formatTotal(-saving.base)} a month, which does not pay for the move; in the worst of the three cases ${worst}, in the best it would save ${formatTotal(-least)}.`;
}

function flipWords(flip: Flip): string {
  const { assumption, now, at } = flip;
  const lever = leverWords(flip);
  const by = lever === '' ? '' : `, which "${lever}" does`;
  return `"${assumption.label}" going from ${valueWords(flip, now)} to ${valueWords(flip, at)}${by} (then ${otherAnswer(flip)})`;
}

/**
 * How sure the recommendation for a number of users is, in sentences: the saving in the worst and the best case, and the single
 * assumptions that would change it. Takes a few hundred evaluations.
 */
export function certaintyText(users: number, scenario: Scenario = BASE): string {
  const found = certainty(users, scenario);
  const { flips } = found;
  if (!recommend(users, scenario).carried) return '';
  const saving = savingWords(found);
  if (flips.length === 0) return `${saving} No assumption alone changes the answer within its own range.`;
  const rest = flips.length - SHOWN;
  const more = rest > 0 ? `; and ${rest} more` : '';
  const least = flips.slice(0, SHOWN).map(flipWords).join('; ');
  return `${saving} One assumption alone, within its own range, changes the answer: ${least}${more}.`;
}
