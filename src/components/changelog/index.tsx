import moves from '@generated/reference-records/default/moves.json';
import readings from '@generated/reference-records/default/readings.json';
import type { Table } from '@gymrats/model';
import type { ReactNode } from 'react';
import DataTable from '../model/DataTable';

/** Every change of a price on record, with what it did to the totals of the tiers. Newest first. */
export function PriceMoves(): ReactNode {
  return <DataTable table={moves as Table} />;
}

/** When each vendor's prices and limits were read. */
export function PriceReadings(): ReactNode {
  return <DataTable table={readings as Table} dense />;
}
