import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { cellContent, drawnRows, type ListView, RowControl } from './view';

/** The same list on a phone: a card per row, its first column as the title. */
export function CardList<Row>({ view }: { view: ListView<Row> }) {
  const { t } = useTranslation();
  const sortId = useId();
  const { before, after, items } = drawnRows(view);
  const [title, ...rest] = view.columns;
  const sortable = view.columns.filter((column) => !column.unsortable);
  const { sort } = view.state;
  return (
    <>
      {sortable.length > 0 ? (
        <Field className="lp-cards__sort">
          <Label htmlFor={sortId}>{t('list.sort')}</Label>
          <Select
            id={sortId}
            data-size="sm"
            value={sort ? `${sort.descending ? '-' : ''}${sort.id}` : ''}
            onChange={(event) => {
              const chosen = event.target.value;
              if (chosen) view.state.setSort(chosen.replace(/^-/, ''), chosen.startsWith('-'));
            }}
          >
            <Select.Option value="">{t('form.choose')}</Select.Option>
            {sortable.flatMap((column) => [
              <Select.Option key={column.id} value={column.id}>
                {t('list.ascending', { column: column.header })}
              </Select.Option>,
              <Select.Option key={`-${column.id}`} value={`-${column.id}`}>
                {t('list.descending', { column: column.header })}
              </Select.Option>,
            ])}
          </Select>
        </Field>
      ) : null}
      <ul className="lp-cards" aria-label={view.caption}>
        {before > 0 ? <li aria-hidden="true" style={{ height: before }} /> : null}
        {items.map(({ row, index }) => (
          <li
            key={view.rowId(row)}
            data-row={index}
            data-index={index}
            ref={view.isWhole ? undefined : view.virtual.measureElement}
            className="lp-cards__item"
          >
            <div className="lp-card">
              {title ? (
                <div className="lp-card__title">
                  <RowControl view={view} row={row}>
                    {cellContent(title, row)}
                  </RowControl>
                </div>
              ) : null}
              <dl className="lp-card__facts">
                {rest.map((column) => (
                  <div key={column.id}>
                    <dt>{column.header}</dt>
                    <dd>{cellContent(column, row)}</dd>
                  </div>
                ))}
              </dl>
            </div>
          </li>
        ))}
        {after > 0 ? <li aria-hidden="true" style={{ height: after }} /> : null}
      </ul>
    </>
  );
}
