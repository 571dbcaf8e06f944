import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import { Button } from '@digdir/designsystemet-react';
import {
  type ColumnDef,
  getCoreRowModel,
  getSortedRowModel,
  type SortingFn,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { CardList } from './CardList';
import { type DataColumn, compareValues } from './columns';
import { ColumnChoice } from './ListTools';
import { TableGrid } from './TableGrid';
import { useIsNarrow, useIsPrinting } from './useMedia';
import type { ListState, ListStateChanges } from './useListState';

export interface DataTableProps<Row> {
  /** What the table lists; its accessible name. */
  caption: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  state: ListState & ListStateChanges;
  /** The server has sorted by `state.sort`; otherwise the rows at hand are sorted here. */
  isServerSorted?: boolean;
  /** All there are, when the server has counted them. */
  total?: number | null;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onLoadMore?: () => void;
  csvHref?: string;
  /** The detail of the selected row, shown beside the table on wide screens and below it on narrow ones. */
  detail?: (row: Row) => ReactNode;
  /** The control in a row's first cell: a link for rows with pages of their own. Without it, and with `detail`, a button selects. */
  rowLink?: (row: Row, text: ReactNode) => ReactNode;
  empty?: ReactNode;
}

/** The one list: sorted, counted, chosen columns, exported, read by keyboard, quick with 550 rows, cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, state, isServerSorted = false } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const isNarrow = useIsNarrow();
  const isPrinting = useIsPrinting();
  const body = useRef<HTMLDivElement>(null);
  const selecting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const shown = state.columns ?? columns.filter((column) => !column.hiddenAtFirst).map((column) => column.id);
  const sorting = useMemo<SortingState>(
    () => (state.sort ? [{ id: state.sort.id, desc: state.sort.descending }] : []),
    [state.sort],
  );
  const definitions = useMemo<ColumnDef<Row>[]>(() => {
    const byValue: SortingFn<Row> = (a, b, id) => compareValues(a.getValue(id), b.getValue(id));
    return columns.map((column) => ({
      id: column.id,
      accessorFn: column.value,
      sortingFn: byValue,
      enableSorting: !column.unsortable,
    }));
  }, [columns]);
  const data = useMemo(() => [...rows], [rows]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the table's functions are used here only, never memoised
  const table = useReactTable({
    data,
    columns: definitions,
    state: { sorting },
    getRowId: rowId,
    manualSorting: isServerSorted,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const sorted = table.getRowModel().rows.map((row) => row.original);

  const virtual = useWindowVirtualizer({
    count: sorted.length,
    estimateSize: () => (isNarrow ? 180 : 57),
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (index) => {
      const row = sorted[index];
      return row === undefined ? index : rowId(row);
    },
  });

  const focusRow = useCallback(
    (index: number) => {
      const row = sorted[index];
      if (row === undefined) return;
      virtual.scrollToIndex(index, { align: 'auto' });
      // The row may first have to be drawn.
      requestAnimationFrame(() => {
        body.current
          ?.querySelector<HTMLElement>(
            `[data-row="${index}"] [data-row-control] :is(a, button), [data-row="${index}"] :is(a, button)[data-row-control]`,
          )
          ?.focus();
      });
      if (props.detail) {
        // The address follows when the keys rest, so that holding one down stays smooth.
        clearTimeout(selecting.current);
        selecting.current = setTimeout(() => state.select(rowId(row)), 120);
      }
    },
    [sorted, virtual, props.detail, state, rowId],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (at === undefined) return;
    event.preventDefault();
    focusRow(Number(at) + (event.key === 'ArrowDown' ? 1 : -1));
  };

  const selected = props.detail ? sorted.find((row) => rowId(row) === state.selected) : undefined;
  const view = {
    ...props,
    columns: columns.filter((column) => shown.includes(column.id)),
    rows: sorted,
    virtual,
    // Paper has no scrolling: everything is drawn.
    isWhole: isPrinting || sorted.length <= 60,
  };
  const count = props.total ?? sorted.length;

  return (
    <div className="lp-list">
      <div className="lp-list__bar">
        <span role="status">{t('list.count', { count, formatted: format.number(count) })}</span>
        <span className="lp-list__bar-actions">
          {isNarrow ? null : <ColumnChoice columns={columns} shown={shown} onChange={state.setColumns} />}
          {props.csvHref ? (
            <Button asChild variant="tertiary" data-size="sm">
              <a href={props.csvHref} download>
                {t('list.csv')}
              </a>
            </Button>
          ) : null}
        </span>
      </div>
      {sorted.length === 0 ? (
        props.empty
      ) : (
        <div className={selected === undefined ? 'lp-list__panes' : 'lp-list__panes lp-list__panes--split'}>
          {/* Arrow keys are an addition to the controls in the rows, which have their own. */}
          <div ref={body} onKeyDown={onKeyDown} className="lp-list__rows">
            {isNarrow && !isPrinting ? <CardList view={view} /> : <TableGrid view={view} />}
          </div>
          {selected === undefined ? null : (
            <aside className="lp-list__detail" aria-label={t('list.detail', { caption })}>
              <Button variant="tertiary" data-size="sm" onClick={() => state.select(null)}>
                {t('list.closeDetail')}
              </Button>
              {props.detail?.(selected)}
            </aside>
          )}
        </div>
      )}
      {props.hasMore && props.onLoadMore ? (
        <Button
          variant="secondary"
          onClick={props.onLoadMore}
          loading={props.isLoadingMore ?? false}
          className="lp-list__more"
        >
          {t('list.more')}
        </Button>
      ) : null}
    </div>
  );
}
