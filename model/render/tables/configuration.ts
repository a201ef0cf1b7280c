import type { Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import type { Component, Deployment } from '../../platforms';
import { words } from '../cells';
import { defineTable, type TableContent } from '../defineTable';
import { columnName } from '../names';
import { levelSentence, PRICE_TERMS } from '../sentences';
import type { Row } from '../table';
import { totalCell } from '../totals';
import { compared } from './compared';

/** Parts of a deployment in the order in which tables have them. */
export const ROLES: readonly [Component['role'], string][] = [
  ['database', 'Database'],
  ['standby', 'Second copy of the database'],
  ['api', 'API and functions'],
  ['auth', 'Sign-in'],
  ['storage', 'Media storage'],
  ['cdn', 'Delivery network'],
  ['realtime', 'Realtime'],
  ['push', 'Push notifications'],
  ['monitoring', 'Error reports'],
  ['staging', 'Staging'],
];

/**
 * What to run at a number of users: the recommended platform and each plain one, role by role.
 * @throws ModelError for an impossible number of users.
 */
export const configurationTable = defineTable({
  id: 'configuration',
  component: 'Configuration',
  arguments: ['users'],
  shows: 'what to run, per platform',
  changesWith: 'bills',
  dense: true,
  make,
});

function make(users: number, scenario: Scenario): TableContent {
  const { best, answers } = compared(users, scenario);
  const parts = ROLES.map(
    ([role, label]): Row => ({
      id: role,
      label,
      cells: answers.map(({ deployment }) => words(partText(deployment, role))),
    }),
  ).filter(({ cells }) => cells.some(({ text }) => text !== 'none'));
  const level = answers[0]?.deployment.level;
  return {
    caption: `What to run at ${formatUsers(users)} users`,
    rowHeading: 'Part',
    columns: answers.map(({ id }) => ({ id, label: id === best ? `${columnName(id)} (best value)` : columnName(id) })),
    rows: [
      ...parts,
      {
        id: 'total',
        label: 'Monthly total',
        kind: 'total',
        cells: answers.map((answer) => totalCell(answer, answer.id === best)),
      },
    ],
    foot: [PRICE_TERMS, ...(level ? [levelSentence(level)] : [])],
  };
}

/** What a deployment runs in a role: "PostgreSQL, Micro (2 vCPU (shared), 1 GB)"; "none" where it runs nothing. */
export function partText({ components }: Deployment, role: Component['role']): string {
  const texts = components
    .filter((part) => part.role === role)
    .map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
  return texts.length > 0 ? texts.join(', ') : 'none';
}
