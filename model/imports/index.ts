export { type ComparedLine, type Comparison, compareCharges } from './compare';
export { toFocus } from './focus/write';
export { IMPORT_FORMATS, importFormat } from './formats';
export { toInfracost } from './infracost/write';
export { FileImport, importText } from './readFile';
export { textOf } from './text/bytes';
export { parseJson } from './text/jsonText';
export type { ImportedFile } from './types';
