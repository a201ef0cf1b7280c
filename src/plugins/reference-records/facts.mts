import { limits, priceMovesTable, prices, readingsTable, reviewBy } from '@gymrats/model';
import type { ModelFacts } from './askModel';

const facts: ModelFacts = {
  reviewBy: Object.fromEntries([...prices, ...limits].map((record) => [record.id, reviewBy(record)])),
  moves: priceMovesTable(),
  readings: readingsTable(),
};
process.stdout.write(JSON.stringify(facts));
