import type { ReactNode } from 'react';
import { compareText } from '@/shared/format';

type Sortable = string | number | null;

export interface DataColumn<Row> {
  id: string;
  header: string;
  /** What the column is sorted by, and shown when there is no `cell`. */
  value: (row: Row) => Sortable;
  cell?: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  isNumber?: boolean;
  /** Not sorted: neither here nor by the server. */
  unsortable?: boolean;
  /** Shown only when chosen. */
  hiddenAtFirst?: boolean;
}

/** Numbers by size, text in Norwegian order, nothing last. */
export const compareValues = (a: Sortable, b: Sortable): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
};
