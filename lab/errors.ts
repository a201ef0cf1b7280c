/** What went wrong in one line that a person can act on. The command prints the message alone and exits 1. */
export class LabError extends Error {}

const byCode: Readonly<Record<string, string>> = {
  '28P01': 'the server refused the password',
  '28000': 'the server refused this user',
  '3D000': 'the server has no such database',
  '53100': 'the disk of the server is full',
  '53300': 'the server has no connection left',
  '57P01': 'the server was stopped while the lab was using it',
  '57P02': 'the server crashed while the lab was using it',
  ECONNREFUSED: 'nothing answers at the address of the server',
  ECONNRESET: 'the server closed the connection',
  ENOTFOUND: 'the host name of the server is unknown',
  ENOSPC: 'the disk is full',
  ETIMEDOUT: 'the server did not answer in time',
};

/** Message of an error for a person: what happened, then what PostgreSQL or Node said about it. */
export function describe(error: unknown): string {
  if (error instanceof LabError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known =
    byCode[code] ?? (/terminated unexpectedly|not queryable/.test(error.message) ? byCode['57P02'] : undefined);
  return known ? `${known} (${error.message})` : error.message;
}
