import { type ReactNode } from 'react';
import type { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { DataColumn } from './columns';
import type { DataTableProps } from './DataTable';

/** What the table and the cards draw: the chosen columns, the sorted rows, and which of them are near the screen. */
export interface ListView<Row> extends DataTableProps<Row> {
  virtual: ReturnType<typeof useWindowVirtualizer>;
  isWhole: boolean;
}

export const cellContent = <Row,>(column: DataColumn<Row>, row: Row): ReactNode =>
  column.cell ? column.cell(row) : (column.value(row) ?? '–');

interface RowControlProps<Row> {
  view: ListView<Row>;
  row: Row;
  children: ReactNode;
}

/** A row's own link or button, in its first cell. */
export function RowControl<Row>({ view, row, children }: RowControlProps<Row>) {
  if (view.rowLink) return <span data-row-control="">{view.rowLink(row, children)}</span>;
  if (!view.detail) return children;
  const id = view.rowId(row);
  return (
    <button
      type="button"
      data-row-control=""
      className="lp-row-button"
      aria-expanded={view.state.selected === id}
      onClick={() => view.state.select(view.state.selected === id ? null : id)}
    >
      {children}
    </button>
  );
}

/** The rows to draw, with the empty height before and after them. */
export const drawnRows = <Row,>(view: ListView<Row>) => {
  if (view.isWhole) return { before: 0, after: 0, items: view.rows.map((row, index) => ({ row, index })) };
  const items = view.virtual.getVirtualItems();
  const margin = view.virtual.options.scrollMargin;
  return {
    before: (items[0]?.start ?? margin) - margin,
    after: view.virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
    items: items.flatMap(({ index }) => {
      const row = view.rows[index];
      return row === undefined ? [] : [{ row, index }];
    }),
  };
};
