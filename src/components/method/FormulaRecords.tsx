import { appFacts, type Derivation, derivations, getAssumption } from '@gymrats/model';
import { Fragment, type ReactNode } from 'react';
import { AnchoredRow, Ledger } from './Ledger';

/** Formula of every figure of the demand under one heading of it, such as `database`. Anchors `demand-PATH`. */
export function FormulaRecords({
  of,
  caption,
}: {
  readonly of: readonly string[];
  readonly caption: string;
}): ReactNode {
  return (
    <Ledger caption={caption} columns={['Figure', 'Unit', 'Formula', 'Assumptions and facts']}>
      {derivations
        .filter(({ id }) => of.includes(id.split('.')[0] ?? ''))
        .map((derivation) => (
          <FormulaRow key={derivation.id} derivation={derivation} />
        ))}
    </Ledger>
  );
}

function FormulaRow({ derivation }: { readonly derivation: Derivation }): ReactNode {
  const { id, label, unit, formula, assumptions, facts } = derivation;
  const measured = appFacts.filter((fact) => facts.includes(fact.id)).map((fact) => fact.label);
  return (
    <AnchoredRow id={`demand-${id}`}>
      <th scope="row">{label}</th>
      <td>{unit}</td>
      <td className="note">{formula}</td>
      <td className="note">
        {assumptions.map((assumption, index) => (
          <Fragment key={assumption}>
            {index > 0 && ', '}
            <a href={`#assumption-${assumption}`}>{getAssumption(assumption).label.toLowerCase()}</a>
          </Fragment>
        ))}
        {measured.length > 0 && `${assumptions.length > 0 ? '; ' : ''}facts: ${measured.join(', ')}`}
      </td>
    </AnchoredRow>
  );
}
