import { Table } from '@digdir/designsystemet-react';
import { cellContent, drawnRows, type ListView, RowControl } from './view';

const sortDirection = (isDescending: boolean) => (isDescending ? 'descending' : 'ascending');

export function TableGrid<Row>({ view }: { view: ListView<Row> }) {
  const { columns, state } = view;
  const { before, after, items } = drawnRows(view);
  return (
    <div className="lp-scroll" tabIndex={0} role="region" aria-label={view.caption}>
      <Table
        data-size="sm"
        data-color="neutral"
        hover
        aria-rowcount={(view.total ?? view.rows.length) + 1}
        className="lp-table"
      >
        <caption className="lp-visually-hidden">{view.caption}</caption>
        <Table.Head>
          <Table.Row>
            {columns.map((column) => {
              const isSorted = state.sort?.id === column.id;
              const isDescending = isSorted && state.sort?.descending === true;
              return (
                <Table.HeaderCell
                  key={column.id}
                  scope="col"
                  className={column.isNumber ? 'lp-number' : undefined}
                  {...(column.unsortable
                    ? {}
                    : {
                        sort: isSorted ? sortDirection(isDescending) : 'none',
                        onClick: () => state.setSort(column.id, isSorted && !isDescending),
                      })}
                >
                  {column.header}
                </Table.HeaderCell>
              );
            })}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {before > 0 ? <Spacer height={before} columns={columns.length} /> : null}
          {items.map(({ row, index }) => (
            <Table.Row
              key={view.rowId(row)}
              data-row={index}
              data-index={index}
              ref={view.isWhole ? undefined : view.virtual.measureElement}
              aria-rowindex={index + 2}
              className={state.selected === view.rowId(row) ? 'lp-row--selected' : undefined}
            >
              {columns.map((column, place) => (
                <Table.Cell key={column.id} className={column.isNumber ? 'lp-number' : undefined}>
                  {place === 0 ? (
                    <RowControl view={view} row={row}>
                      {cellContent(column, row)}
                    </RowControl>
                  ) : (
                    cellContent(column, row)
                  )}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
          {after > 0 ? <Spacer height={after} columns={columns.length} /> : null}
        </Table.Body>
      </Table>
    </div>
  );
}

/** Stands in for the rows that are not drawn. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className="lp-table__spacer" style={{ height }} />
    </tr>
  );
}
