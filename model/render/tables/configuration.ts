import type { Scenario } from '../../decisions';
import { formatUsers } from '../../format';
import type { Component } from '../../platforms';
import { words } from '../cells';
import { columnName, tierId } from '../names';
import { BASE } from '../scenarios';
import { levelSentence, PRICE_TERMS } from '../sentences';
import type { Row, Table } from '../table';
import { totalCell } from '../totals';
import { compared } from './compared';

const ROLES: readonly [Component['role'], string][] = [
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
 * What to run at a number of users: the recommended platform and the three plain ones, role by role.
 * @throws ModelError for an impossible number of users.
 */
export function configurationTable(users: number, scenario: Scenario = BASE): Table {
  const { best, answers } = compared(users, scenario);
  const parts = ROLES.map(
    ([role, label]): Row => ({
      id: role,
      label,
      cells: answers.map(({ deployment }) => words(textOf(deployment.components.filter((part) => part.role === role)))),
    }),
  ).filter(({ cells }) => cells.some(({ text }) => text !== 'none'));
  const level = answers[0]?.deployment.level;
  return {
    id: `configuration-${tierId(users)}`,
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

function textOf(components: readonly Component[]): string {
  const texts = components.map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
  return texts.length > 0 ? texts.join(', ') : 'none';
}
