// Written by `npm run fix` from model/render/tables/choices.ts.
import type { choicesTable } from '@gymrats/model';
import { tableComponent } from '../tableComponent';

/** Ways to buy, the rule, the alternatives. */
export const Choices = tableComponent<typeof choicesTable>('Choices');
