import Link from '@docusaurus/Link';
import {
  daysText,
  formatCount,
  formatExact,
  formatNumber,
  formatPrice,
  formatShare,
  formatTotal,
  type ImportReport,
  NO_AMOUNT,
  platformName,
} from '@gymrats/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { Table } from './Table';

function amount(usd: number | undefined, currency = 'USD'): string {
  if (usd === undefined) return '';
  if (currency !== 'USD') return `${formatExact(Number(usd.toFixed(2)))} ${currency}`;
  return formatPrice(Math.abs(usd) < 0.005 ? 0 : Number(usd.toFixed(2)));
}

function Files({ files }: Pick<ImportReport, 'files'>): ReactNode {
  return (
    <ul>
      {files.map(({ name, format, rows, notes, problems, problemCount }) => (
        <li key={name}>
          <strong>{name}</strong>: {format}, {formatCount(rows)} records.
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {problemCount > 0 && (
            <details>
              <summary>{`${formatCount(problemCount)} left out`}</summary>
              <ul>
                {problems.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Bill({ comparison }: Pick<ImportReport, 'comparison'>): ReactNode {
  const { lines, unmapped, other, absent, mappedShare, notes } = comparison;
  return (
    <>
      <p>
        <strong>
          {mappedShare === undefined
            ? 'The files have no money that a price could explain.'
            : `Mapped ${(100 * mappedShare).toFixed(1)} % of the money.`}
        </strong>
      </p>
      <Table
        caption="The bill, line by line"
        heads={['Price', 'Scope', 'Quantity', 'Unit', 'Billed', 'Computed', 'Difference', 'Kind', 'Why']}
        numeric={[2, 4, 5, 6]}
        rows={lines.map(({ price, scope, quantity, unit, billed, computed, difference, kind, why, currency }) => [
          price,
          scope,
          formatNumber(quantity),
          unit,
          amount(billed, currency),
          amount(computed),
          amount(difference),
          kind,
          why,
        ])}
      />
      <Table
        caption="Not mapped"
        heads={['Service', 'Meter', 'Quantity', 'Unit', 'Amount', 'Why']}
        numeric={[2, 4]}
        rows={unmapped.map(({ service, meter, quantity, unit, cost, moneyless, currency, why }) => [
          service,
          meter,
          formatNumber(quantity),
          unit,
          moneyless ? NO_AMOUNT : amount(cost, currency),
          why,
        ])}
      />
      {unmapped.length > 0 && (
        <details>
          <summary>Text to report what is not mapped</summary>
          <pre>{unmapped.map(({ issue }) => issue).join('\n\n')}</pre>
        </details>
      )}
      <Table
        caption="Not usage: listed apart"
        heads={['Kind', 'Vendor', 'What', 'Amount']}
        numeric={[3]}
        rows={other.map(({ kind, vendor, text, cost, currency }) => [kind, vendor, text, amount(cost, currency)])}
      />
      {absent.map(({ price, usd, month }) => (
        <p key={`${price} ${month}`}>{`Not in the files: ${price}, ${amount(usd)}.`}</p>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

function Behaviour({ profile }: Pick<ImportReport, 'profile'>): ReactNode {
  const { measures, assumptions, set, notes } = profile;
  return (
    <>
      <Table
        caption="Measured and assumed"
        heads={['Measure', 'Measured', 'Low', 'Base', 'High', 'Model', 'From']}
        numeric={[1, 2, 3, 4]}
        rows={measures.map(({ label, unit, measured, assumed, contradicts, from }) => [
          `${label}, ${unit}`,
          formatNumber(measured),
          formatCount(assumed.low),
          formatCount(assumed.base),
          formatCount(assumed.high),
          contradicts ? 'contradicts' : 'explained',
          from,
        ])}
      />
      <Table
        caption="Assumptions that follow"
        heads={['Assumption', 'Value', 'Low', 'Base', 'High', 'Determined', 'From']}
        numeric={[1, 2, 3, 4]}
        rows={assumptions
          .filter(({ id, determined }) => determined || set[id] !== undefined)
          .map(({ label, value, low, base, high, determined, contradicts, from }) => [
            label,
            formatNumber(value),
            formatCount(low),
            formatCount(base),
            formatCount(high),
            `${determined ? 'yes' : 'no: moved with others'}${contradicts ? ', outside the range' : ''}`,
            from.join('; '),
          ])}
      />
      {assumptions.length > 0 && (
        <p className="soft">
          Where one measurement has several explanations, assumptions move together by the smallest total change: the
          sum of squares of their changes on a log scale, each divided by half its range.
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

function Stand({ standing }: Pick<ImportReport, 'standing'>): ReactNode {
  const { rooms, next, savings, forecast, monthlyGrowth } = standing;
  return (
    <>
      <p>
        {monthlyGrowth === undefined
          ? 'Growth is not known: give it above for the days until each limit.'
          : `At a growth of ${formatShare(monthlyGrowth)} a month.`}
      </p>
      <Table
        caption="Limits, the fullest first"
        heads={['Limit', 'Used', 'Of', 'Full', 'Reached', 'Beyond it', 'Basis']}
        numeric={[1, 3]}
        rows={rooms.map(({ label, used, capacity, unit, utilisation, days, beyond, basis }) => [
          label,
          formatNumber(used),
          `${formatCount(capacity)} ${unit}`,
          formatShare(utilisation),
          daysText(days),
          beyond,
          basis,
        ])}
      />
      {next.length > 0 && (
        <>
          <Heading as="h3" id="next">
            Next
          </Heading>
          <ol>
            {next.map(({ id, what, why, href }) => (
              <li key={id}>
                <Link to={href}>{what}</Link>. {why}
              </li>
            ))}
          </ol>
        </>
      )}
      <Table
        caption="Savings found, a month"
        heads={['What', 'Saves', 'Why']}
        numeric={[1]}
        rows={savings.map(({ what, usd, why }) => [what, amount(usd), why])}
      />
      <Table
        caption="Forecast, a month"
        heads={['Users', 'As assumed', 'On', 'As measured', 'Then on']}
        numeric={[0, 1, 3]}
        rows={forecast.map(({ users, before, after }) => [
          formatCount(users),
          formatTotal(before.usd),
          platformName(before.platform),
          formatTotal(after.usd),
          platformName(after.platform),
        ])}
      />
    </>
  );
}

/** What files say: their bill line by line, the behaviour they measure, and where the team stands. */
export function Results({ report }: { readonly report: ImportReport }): ReactNode {
  return (
    <>
      <Files files={report.files} />
      <Heading as="h2" id="stand">
        Where you stand
      </Heading>
      <Stand standing={report.standing} />
      <Heading as="h2" id="bill">
        The bill
      </Heading>
      <Bill comparison={report.comparison} />
      <Heading as="h2" id="behaviour">
        What it says about you
      </Heading>
      <Behaviour profile={report.profile} />
    </>
  );
}
