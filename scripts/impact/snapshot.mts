import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type * as Model from '../../model/index';
import type { Judgement, Snapshot } from './types.mjs';

/** A model of any revision: it may lack what this one has. */
type AnyModel = Partial<typeof Model>;

/** A part of the answer, or undefined where this revision cannot give it. */
function attempt<T>(answer: () => T | undefined): T | undefined {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

function judge(model: AnyModel, premise: string): Judgement {
  try {
    const verdict = model.checkPremise?.(JSON.parse(premise) as Model.Premise);
    return verdict ?? { holds: 'unknown', text: 'the model checks no premises' };
  } catch (error) {
    return { holds: 'unknown', text: (error as Error).message };
  }
}

function snapshotOf(model: AnyModel, premises: readonly string[]): Snapshot {
  const tiers = attempt(() => model.compareTiers?.());
  return {
    records: {
      prices: attempt(() => model.prices as Snapshot['records']['prices']),
      limits: attempt(() => model.limits as Snapshot['records']['limits']),
      assumptions: attempt(() => model.assumptions as Snapshot['records']['assumptions']),
      facts: attempt(() => model.appFacts as Snapshot['records']['facts']),
    },
    totals: tiers && Object.fromEntries(tiers.map(({ users, totals }) => [users, totals])),
    best: tiers && Object.fromEntries(tiers.map(({ users, cases }) => [users, cases])),
    turns: attempt(() =>
      model.allCrossovers?.().map((crossover) => {
        const { kind, platform, from, to, users } =
          model.crossoverValue?.(crossover) ?? (crossover as Model.CrossoverValue);
        return { kind, platform, from, to, users };
      }),
    ),
    claims: Object.fromEntries(premises.map((premise) => [premise, judge(model, premise)])),
  };
}

/** Prints what the model at the path given answers; premises come as JSON on standard input. Run in a process of its own. */
const model: AnyModel = await import(pathToFileURL(process.argv[2] as string).href);
process.stdout.write(JSON.stringify(snapshotOf(model, JSON.parse(await text(process.stdin)))));
