import { formatUsd } from '../format';
import type { Charge } from '../platforms';
import { chargeFormula, unitPrice } from './chargeFormula';
import type { Explanation } from './table';

/** How a line of a bill comes about: formula, reason, price with its record and date, amount. */
export function explainCharge(line: Charge): Explanation {
  const { asOf, confidence } = line.record;
  return {
    formula: chargeFormula(line),
    inputs: [
      { label: 'Why', text: line.why },
      { label: 'Price', text: unitPrice(line.record), reference: { kind: 'price', id: line.price } },
      { label: 'Price as of', text: `${asOf}, confidence ${confidence}` },
      { label: 'Amount', text: formatUsd(line.usd) },
    ],
  };
}
