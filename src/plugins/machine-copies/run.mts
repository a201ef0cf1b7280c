import { type Part, writeCopies } from './writeCopies.mjs';

const [, , part, built = '{}'] = process.argv;
writeCopies(part as Part, JSON.parse(built));
