// @vitest-environment jsdom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CASES, decisionDiagram, deploymentDiagram, modelDiagram, PLATFORM_IDS, TIERS } from '../../index';
import { node } from '../../render/diagrams/mermaid';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => mermaid.initialize({ startOnLoad: false }));

describe('Mermaid reads', () => {
  test('every diagram as a flowchart', async () => {
    const deployments = TIERS.flatMap((users) => PLATFORM_IDS.map((id) => deploymentDiagram(id, users)));
    const decisions = CASES.map((which) => decisionDiagram({ case: which }));
    const sources = [...deployments, ...decisions, modelDiagram()].map(({ source }) => source);
    // Figures do not make another grammar: of diagrams that differ in nothing else, one is read.
    const distinct = new Map(sources.map((source) => [source.replace(/\d+/g, '0'), source]));
    for (const source of distinct.values()) {
      expect(await mermaid.parse(source)).toMatchObject({ diagramType: 'flowchart-v2' });
    }
  });

  test('quotes, brackets and signs in the text of a box', async () => {
    const text = 'a "b" <c> #1; `d` [e] {f} |g|';
    expect(await mermaid.parse(`flowchart LR\n  ${node('x', [text])}`)).toMatchObject({ diagramType: 'flowchart-v2' });
  });
});
