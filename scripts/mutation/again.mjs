import { isCut, LEFT } from './survivors.mjs';

const key = ({ mutatorName, replacement = '', location: { start, end } }) =>
  [mutatorName, start.line, start.column, end.line, end.column, replacement].join(' ');

/**
 * The places, as Stryker's `mutate` takes them, of mutants that survived because their time was over before their tests were.
 * @param {{ files: Record<string, { mutants: object[] }> }} report as Stryker's `json` reporter writes it
 */
export function placesToTry({ files }) {
  const placeOf = ({ location: { start, end } }) => `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    [...new Set(mutants.filter(isCut).map(placeOf))].map((place) => `${file}:${place}`),
  );
}

/** The first report with what a second one, of more time, says of those that survived. */
export function merged(report, again) {
  const files = Object.entries(report.files).map(([file, { mutants, ...rest }]) => {
    const found = new Map(again.files[file]?.mutants.map((mutant) => [key(mutant), mutant]));
    const newest = (mutant) => (LEFT.includes(mutant.status) && found.get(key(mutant))) || mutant;
    return [file, { ...rest, mutants: mutants.map(newest) }];
  });
  return { ...report, files: Object.fromEntries(files) };
}
