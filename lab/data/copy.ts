import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { LabError } from '../errors';

export type Cell = string | number | boolean | null;

/** Text of one row in the format of COPY. Cells hold neither tabs nor line ends; backslashes are doubled. */
function line(row: readonly Cell[]): string {
  let text = '';
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (i > 0) text += '\t';
    if (cell === null || cell === undefined) text += '\\N';
    else if (typeof cell === 'string') text += cell.includes('\\') ? cell.replaceAll('\\', '\\\\') : cell;
    else text += cell;
  }
  return `${text}\n`;
}

/** Loads rows into a table by COPY, in pieces of about 128 kB. Resolves with the number of rows. */
export async function copyRows(client: pg.Client, target: string, rows: Iterable<readonly Cell[]>): Promise<number> {
  let count = 0;
  function* pieces() {
    let piece = '';
    for (const row of rows) {
      piece += line(row);
      count++;
      if (piece.length > 131_072) {
        yield piece;
        piece = '';
      }
    }
    if (piece !== '') yield piece;
  }
  const into = client.query(from(`copy ${target} from stdin`));
  // Nobody else tells the stream that its connection is lost; it would wait for ever.
  const lost = () => into.destroy(new LabError('the server closed the connection'));
  client.once('end', lost);
  try {
    await pipeline(Readable.from(pieces()), into);
  } finally {
    client.off('end', lost);
  }
  return count;
}
