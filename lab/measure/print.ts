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
        '  load grows',
      ].join(''),
    );
    for (const { id, bytes, walBytes, error } of measurement.sizes.at(-1)?.requests[mode] ?? []) {
      const values = measurement.sizes.map(
        ({ requests }) => requests[mode].find((request) => request.id === id)?.cpuMs,
      );
      const fit = measurement.requestGrowth[mode][id];
      lines.push(
        error
          ? `${id.padEnd(18)}refused: ${error}`
          : [
              id.padEnd(18),
              ...values.map((value) => (value?.toFixed(3) ?? 'not run').padStart(10)),
              (fit ? `${Math.round(fit.residual * 100)} %` : '').padStart(10),
              String(bytes).padStart(12),
              String(walBytes).padStart(11),
              fit ? `  ${fit.load === 'quadratic' ? 'with the square of users' : 'with users'}` : '',
            ].join(''),
      );
    }
  }
  return [...lines, ...eventLines(measurement), ...feedLines(measurement)].join('\n');
}

/** Each event as a fitted line over users. */
function eventLines({ growth }: Measurement): string[] {
  const rows = (['built', 'fixed'] as readonly Mode[]).flatMap((mode) =>
    Object.entries(growth[mode]).map(([id, { base, perUser, residual, load }]) =>
      [
        `${id} ${mode === 'built' ? 'as built' : 'repaired'}`.padStart(28),
        `${base.toFixed(3)} ms`.padStart(14),
        `${(1000 * perUser).toFixed(3)} ms`.padStart(22),
        `${Math.round(100 * residual)} %`.padStart(10),
        `  ${load === 'quadratic' ? 'with the square of users' : 'with users'}`,
      ].join(''),
    ),
  );
  const head = `${'event'.padStart(28)}${'at 0 users'.padStart(14)}${'for 1,000 users more'.padStart(22)}${'residual'.padStart(10)}  load grows`;
  return ['', 'Fitted growth of events', head, ...rows];
}

/** The feed four ways at each size, and for how many readers the page held the same posts. */
function feedLines({ sizes }: Measurement): string[] {
  const rows = (sizes.at(-1)?.feeds ?? []).map(({ id, sameFor }) => {
    const values = sizes.map(({ feeds }) => feeds.find((feed) => feed.id === id)?.cpuMs);
    return `${id.padStart(24)}${values.map((value) => (value?.toFixed(3) ?? 'not run').padStart(10)).join('')}${`${sameFor} readers`.padStart(14)}`;
  });
  return ['', 'The feed four ways: processor ms, readers with the same posts', ...rows];
}
