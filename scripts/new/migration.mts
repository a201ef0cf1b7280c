import { getLimit } from '../../model/limits';
import { type Kind, Refusal } from './types.mjs';
import { mustRead, slugOf, wordOf } from './words.mjs';

const file = 'docs/infrastructure/migration-playbook.mdx';

function refuseUnknownLimit(id: string): void {
  try {
    getLimit(id);
  } catch (error) {
    throw new Refusal(`--limit ${id}: ${(error as Error).message}`);
  }
}

export const migration: Kind = {
  makes: 'a move in the migration playbook with its trigger, steps, rollback and downtime',
  example:
    'npm run new -- migration --id push-off --title "Push to a service" --limit supabase.realtime.concurrent-connections.pro --when "connections near the limit" --steps "..." --rollback "..." --downtime none',
  flags: {
    id: { what: 'its anchor', required: true },
    title: { what: 'its heading', required: true },
    limit: { what: 'id of the limit that announces it: npm run model -- limits', required: true },
    when: { what: 'what is measured against that limit', required: true },
    steps: { what: 'what to do, in order, separated by semicolons', required: true },
    rollback: { what: 'the way back', required: true },
    downtime: { what: 'what users notice', required: true },
  },
  make(words, repository) {
    const id = slugOf(words, 'id');
    const text = mustRead(repository, file, `${file} is not there`);
    if (text.includes(`{/* #${id} */}`)) throw new Refusal(`--id ${id}: ${file} has that anchor already`);
    const limit = wordOf(words, 'limit');
    refuseUnknownLimit(limit);
    const title = wordOf(words, 'title');
    const row = (part: string, flag: string) => `| ${part} | ${wordOf(words, flag).replaceAll('|', '\\|')} |`;
    const added = `## ${title} {/* #${id} */}

Start when ${wordOf(words, 'when')}: the limit is <LimitValue id="${limit}" />.

| Part | ${title} |
| --- | --- |
${row('Steps', 'steps')}
${row('Rollback', 'rollback')}
${row('Downtime', 'downtime')}
`;
    return [{ file, text: `${text.trimEnd()}\n\n${added}` }];
  },
};
