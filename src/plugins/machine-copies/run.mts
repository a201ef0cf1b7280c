import { writeCopies } from './writeCopies.mjs';

writeCopies(JSON.parse(process.argv[2] ?? '{}'));
