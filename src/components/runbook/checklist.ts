import { anchorOf } from './Instructions';
import type { Instruction, Runbook, Step } from './types';

/**
 * The instructions of a runbook as a Markdown checklist, to paste into an incident channel or a ticket.
 * @param address of the page, so that each line can link to its step
 * @param ticked anchors of the items that are done
 */
export function checklistOf(runbook: Runbook, address: string, ticked: ReadonlySet<string>): string {
  const part = (
    title: string,
    kind: 'before' | 'step' | 'prove' | 'back',
    items: readonly (Instruction | Step)[],
  ): string[] => {
    if (items.length === 0) return [];
    const lines = items.map((item, index) => {
      const anchor = anchorOf(kind, item, index);
      return `- [${ticked.has(anchor) ? 'x' : ' '}] ${item.do} ([open](${address}#${anchor}))`;
    });
    return [`**${title}**`, '', ...lines, ''];
  };
  return [
    ...part('Before', 'before', runbook.before),
    ...part('Steps', 'step', runbook.steps),
    ...part('Prove it', 'prove', runbook.prove),
    ...part('Way back', 'back', runbook.wayBack.steps),
  ]
    .join('\n')
    .trimEnd();
}
