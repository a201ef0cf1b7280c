import type { ReactNode } from 'react';
import { AnchoredRow, Ledger } from './Ledger';
import type { Evidence, EvidenceBook } from './types';

/** Every piece of evidence with its address and date. Anchors `evidence-ID`. */
export function EvidenceRecords({ evidence }: { readonly evidence: EvidenceBook }): ReactNode {
  return (
    <Ledger caption="Evidence behind the assumptions" columns={['Evidence', 'Says', 'Where, and how sure']}>
      {Object.entries(evidence).map(([id, record]) => (
        <EvidenceRow key={id} id={id} record={record} />
      ))}
    </Ledger>
  );
}

function EvidenceRow({ id, record }: { readonly id: string; readonly record: Evidence }): ReactNode {
  const { what, value, url, place, asOf, confidence, note } = record;
  const where = [place, asOf].filter(Boolean).join('; ');
  return (
    <AnchoredRow id={`evidence-${id}`}>
      <th scope="row">
        <code>{id}</code>
      </th>
      <td className="note">
        {`${what}: ${value}.`}
        {note && ` ${note}`}
      </td>
      <td className="note">
        {url ? <a href={url}>{new URL(url).hostname.replace(/^www\./, '')}</a> : 'This project'}
        {where && ` (${where})`}
        {confidence !== 'given' && `, ${confidence} confidence`}
      </td>
    </AnchoredRow>
  );
}
