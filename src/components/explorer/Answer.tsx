import {
  bindingLimit,
  configurationLabel,
  type Estimate,
  formatCount,
  formatNumber,
  NONE_CARRIES,
  noBreak,
  perUserText,
  platformName,
  rangeText,
  reachedText,
  totalText,
  USER_RANGE,
} from '@gymrats/model';
import Heading from '@theme/Heading';
import { type ReactNode, useMemo } from 'react';
import { useOwnAsked } from '../model/asked';
import { HowSure } from '../model/HowSure';
import { Outlook } from '../model/Outlook';
import { Platform } from '../model/Platform';
import type { PlatformId } from '../model/platforms';
import { onDemand } from '../onDemand/onDemand';
import { answerFor } from '../whatif/answerFor';
import { GuideDifference } from '../whatif/GuideDifference';
import { useWhatIf } from '../whatif/question';
import { useAskedUsers } from './useAskedUsers';

const HoldsInCases = onDemand('HoldsInCases', { element: 'span', useQuestion: useOwnAsked });

interface FigureProps {
  readonly name: string;
  readonly figure: ReactNode;
  readonly children: ReactNode;
}

function Figure({ name, figure, children }: FigureProps): ReactNode {
  return (
    <div className="verdict">
      <p className="eyebrow">{name}</p>
      <p className="verdict-figure">{figure}</p>
      <p>{children}</p>
    </div>
  );
}

function FirstHardLimit({ best }: { readonly best: Estimate }): ReactNode {
  const limit = bindingLimit(best.deployment.limits);
  if (!limit) {
    return (
      <Figure name="First hard limit" figure="None">
        up to {formatNumber(USER_RANGE.max)} users, as set up for {formatCount(best.users)}
      </Figure>
    );
  }
  return (
    <Figure name="First hard limit, at users" figure={reachedText(limit)}>
      {limit.label}: {limit.effect}
    </Figure>
  );
}

/** The answer: what to run, what it costs, the first hard limit, and why. Follows the slider, which never waits for it. */
export function Answer(): ReactNode {
  const settings = useWhatIf('followed');
  const asked = useAskedUsers();
  const { best, because, carried, low, high } = useMemo(() => answerFor(settings), [settings]);
  const least = best.deployment.unknowns.length > 0 ? 'at least ' : '';
  return (
    <section className="container explorer-answer" aria-labelledby="answer">
      <Heading as="h2" id="answer" className="explorer-hidden">
        The answer
      </Heading>
      {carried ? (
        <div className="verdicts">
          <Figure name="Run" figure={<Platform id={best.id as PlatformId} />}>
            {configurationLabel(best.deployment.configuration)}
          </Figure>
          <Figure name="USD a month" figure={<span className="marked">{`${least}${totalText(best)}`}</span>}>
            {rangeText(low, high)} from low to high demand. <HoldsInCases />
          </Figure>
          <Figure name="Per 1,000 registered users and month" figure={perUserText(best)}>
            Service level “{best.deployment.level.label}”, availability {noBreak(best.deployment.level.availability)}
          </Figure>
          <FirstHardLimit best={best} />
        </div>
      ) : (
        <p className="verdict-figure">{NONE_CARRIES}</p>
      )}
      <GuideDifference settings={settings} />
      <p>{because}</p>
      {carried && <HowSure users={asked} />}
      <Outlook users={asked} />
      {settings.run !== undefined && (
        <p className="soft">Chosen among the set-ups on {platformName(settings.run)} only.</p>
      )}
    </section>
  );
}
