import { describe, expect, test, vi } from 'vitest';
import {
  CASES,
  type DiagramSource,
  decisionDiagram,
  deploymentDiagram,
  estimate,
  modelDiagram,
  PLATFORM_IDS,
  TIERS,
} from '../../index';
import { costsByRole } from '../../render/diagrams/deploymentCosts';
import { escapeText } from '../../render/diagrams/mermaid';

// Whole tables of all tiers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MOST_NODES = 13;
const nodes = ({ source }: DiagramSource): number => (source.match(/\["/g) ?? []).length;

const deployments = TIERS.flatMap((users) => PLATFORM_IDS.map((id) => deploymentDiagram(id, users)));
const decisions = CASES.map((which) => decisionDiagram({ case: which }));

describe('Every diagram', () => {
  test('is small enough to read and says the same in words', () => {
    for (const diagram of [...deployments, ...decisions, modelDiagram()]) {
      expect(nodes(diagram)).toBeLessThanOrEqual(MOST_NODES);
      expect(diagram.alt.split('\n').length).toBeGreaterThanOrEqual(4);
      expect(diagram.source + diagram.alt + diagram.title).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('of a deployment has boxes whose costs and plans add up to the bill', () => {
    for (const users of TIERS) {
      for (const id of PLATFORM_IDS) {
        const answer = estimate(id, users);
        const boxes = [...costsByRole(answer).values()].reduce((sum, { usd }) => sum + usd, 0);
        expect(boxes + answer.bill.byCategory.plan).toBeCloseTo(answer.bill.total, 6);
        const roles = new Set(answer.deployment.components.map(({ role }) => role));
        for (const [role, { usd }] of costsByRole(answer))
          if (usd > 0) expect([id, users, role, roles.has(role)]).toEqual([id, users, role, true]);
      }
    }
  });

  test('of the decision has an answer for every number of users from 10 to 500,000', () => {
    for (const { alt } of decisions) {
      const spans = alt
        .split('\n')
        .map((line) => line.replaceAll(',', '').match(/\d+/g)?.slice(0, 2).map(Number) ?? []);
      expect(spans[0]?.[0]).toBe(10);
      expect(spans.at(-1)?.[1]).toBe(500_000);
      spans.slice(1).forEach(([from], index) => {
        // Above 1,000 both ends are rounded alike, to the same number.
        expect([0, 1]).toContain((from ?? 0) - (spans[index]?.[1] ?? 0));
      });
    }
  });

  test('has quotes, brackets and signs as entities', () => {
    const text = 'a "b" <c> #1; `d` [e] {f} |g|';
    expect(escapeText(text)).not.toMatch(/["<>`]/);
    expect(escapeText('"<>`')).toMatch(/^(#\w+;|&\w+;)+$/);
  });
});
