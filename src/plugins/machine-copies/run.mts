import { writeCopies } from './writeCopies';

writeCopies(JSON.parse(process.argv[2] ?? '{}'));
