import { useEffect, useState } from 'react';
import { Button, Checkbox, Chip, Dropdown, Search } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ListState, ListStateChanges } from './useListState';

export interface FilterDefinition {
  id: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** One choice at a time. */
  single?: boolean;
}

interface ListToolsProps {
  state: ListState & ListStateChanges;
  searchLabel?: string;
  filters?: readonly FilterDefinition[];
}

const typingPause = 250;

/** Search and filter chips over a list; both are kept in the address. */
export function ListTools({ state, searchLabel, filters = [] }: ListToolsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(state.query);
  const { query, setQuery } = state;
  const [known, setKnown] = useState(query);
  if (known !== query) {
    // The address changed by other means (back, a link): it decides.
    setKnown(query);
    setTyped(query);
  }
  useEffect(() => {
    if (typed === query) return undefined;
    const timer = setTimeout(() => setQuery(typed), typingPause);
    return () => clearTimeout(timer);
  }, [typed, query, setQuery]);
  const hasFilters = Object.values(state.filters).some((values) => values.length > 0);

  return (
    <div className="lp-tools">
      {searchLabel ? (
        <Search className="lp-tools__search">
          <Search.Input
            aria-label={searchLabel}
            placeholder={searchLabel}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {/* eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it works inside a Suggestion only */}
          <Search.Clear aria-label={t('list.clearSearch')} onClick={() => setTyped('')} />
        </Search>
      ) : null}
      {filters.map((filter) => (
        <fieldset key={filter.id} className="lp-tools__filter">
          <legend>{filter.label}</legend>
          <div className="lp-tools__chips">
            {filter.options.map((option) => (
              <Chip.Checkbox
                key={option.value}
                data-size="sm"
                checked={state.filters[filter.id]?.includes(option.value) ?? false}
                onChange={() => state.toggleFilter(filter.id, option.value, filter.single)}
              >
                {option.label}
              </Chip.Checkbox>
            ))}
          </div>
        </fieldset>
      ))}
      {hasFilters ? (
        <Button variant="tertiary" data-size="sm" onClick={state.clearFilters}>
          {t('list.clearFilters')}
        </Button>
      ) : null}
    </div>
  );
}

interface ColumnChoiceProps {
  columns: readonly { id: string; header: string }[];
  shown: readonly string[];
  onChange: (columns: readonly string[]) => void;
}

export function ColumnChoice({ columns, shown, onChange }: ColumnChoiceProps) {
  const { t } = useTranslation();
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm">
        {t('list.columns')}
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end" className="lp-columns">
        {columns.map((column) => (
          <Checkbox
            key={column.id}
            data-size="sm"
            label={column.header}
            checked={shown.includes(column.id)}
            onChange={() =>
              onChange(
                columns
                  .filter(({ id }) => (id === column.id ? !shown.includes(id) : shown.includes(id)))
                  .map(({ id }) => id),
              )
            }
          />
        ))}
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
