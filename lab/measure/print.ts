import type { Mode } from '../load/eventMix';
import type { Measurement } from './run';

/** The figures of a run as a table for a terminal. */
export function table(measurement: Measurement): string {
  const lines: string[] = [];
  for (const mode of ['built', 'fixed'] as readonly Mode[]) {
    lines.push(
      '',
      mode === 'built' ? 'As built: processor ms per request' : 'After the repairs: processor ms per request',
    );
    lines.push(
      [
        'request'.padEnd(18),
        ...measurement.sizes.map(({ users }) => String(users).padStart(10)),
        'residual'.padStart(10),
        'JSON bytes'.padStart(12),
        'WAL bytes'.padStart(11),
      ].join(''),
    );
    for (const { id, bytes, walBytes, error } of measurement.sizes.at(-1)?.requests[mode] ?? []) {
      const values = measurement.sizes.map(
        ({ requests }) => requests[mode].find((request) => request.id === id)?.cpuMs,
      );
      const fit = measurement.growth[mode][id];
      lines.push(
        error
          ? `${id.padEnd(18)}refused: ${error}`
          : [
              id.padEnd(18),
              ...values.map((value) => (value?.toFixed(3) ?? 'not run').padStart(10)),
              (fit ? `${Math.round(fit.residual * 100)} %` : '').padStart(10),
              String(bytes).padStart(12),
              String(walBytes).padStart(11),
            ].join(''),
      );
    }
  }
  return lines.join('\n');
}
