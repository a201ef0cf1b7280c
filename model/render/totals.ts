import type { Estimate } from '../decisions';
import { formatTotal, formatUsd } from '../format';
import { CATEGORIES, type Category, type DeploymentBill } from '../platforms';
import { total, words } from './cells';
import type { Cell, Explanation } from './table';

/** A platform's total: the sum of its categories, "at least" where a price that is due is not known. */
export function totalCell({ bill, deployment }: Estimate, best = false): Cell {
  const explanation = sumOfCategories(bill);
  if (deployment.unknowns.length > 0) {
    return { ...total(bill.total, { mark: 'unknown', explanation }), text: `at least ${formatTotal(bill.total)}` };
  }
  return total(bill.total, best ? { mark: 'best', explanation } : { explanation });
}

/** A bill as the sum of its categories. */
export function sumOfCategories({ byCategory, total: usd }: DeploymentBill): Explanation {
  const parts = CATEGORIES.filter((category) => byCategory[category] !== 0);
  const sum = parts.map((category) => `${category} ${formatUsd(byCategory[category])}`).join(' + ');
  return {
    formula: parts.length > 0 ? `${sum} = ${formatUsd(usd)}` : `nothing is billed: ${formatUsd(usd)}`,
    inputs: parts.map((category) => ({ label: category, text: formatUsd(byCategory[category]) })),
  };
}

/** A category of a bill as the sum of its lines. */
export function sumOfLines(bill: DeploymentBill, category: Category): Explanation {
  const lines = bill.lines.filter((line) => line.category === category);
  return {
    formula: `the sum of ${lines.length} line${lines.length === 1 ? '' : 's'} of the bill = ${formatUsd(bill.byCategory[category])}`,
    inputs: lines.map((line) => ({
      label: line.label,
      text: `${formatUsd(line.usd)}: ${line.why}`,
      reference: { kind: 'price', id: line.price },
    })),
  };
}

/** A part of a bill, explained by the lines that make it up. */
export function categoryCell({ bill }: Estimate, category: Category, lowest: boolean): Cell {
  const isBilled = bill.lines.some((line) => line.category === category);
  const explanation = sumOfLines(bill, category);
  if (!isBilled) return words('none', { explanation: { formula: 'no line of this category', inputs: [] } });
  return total(bill.byCategory[category], lowest ? { mark: 'best', explanation } : { explanation });
}
