import { Fieldset } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SeatKind } from '@/shared/specialties';
import { FieldError, fieldId, TextField } from '@/shared/ui/form';
import { type SeatCounts, sumOf } from '../api/quota';
import { SumTable } from './SumTable';
import { toCounts, type TypedRow } from './seatRows';

interface SeatRowsProps {
  /** The list's name in the form and in the request. */
  name: 'regions' | 'employers';
  legend: string;
  /** Names of the rows, in their order. */
  names: readonly string[];
  /** The kinds that are distributed here. */
  kinds: readonly SeatKind[];
  /** What there is to distribute. */
  whole: SeatCounts;
}

/** Numbers for each region or trust, with what is distributed and what is left beneath. */
export function SeatRows({ name, legend, names, kinds, whole }: SeatRowsProps) {
  const { t } = useTranslation('allocation');
  const rows = useWatch<Record<string, TypedRow[]>>({ name });
  const given = sumOf(rows.map(({ seats }) => toCounts(seats)));
  return (
    <Fieldset id={fieldId(name)} tabIndex={-1}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {names.map((rowName, index) => (
        <fieldset key={rowName} className="lp-seat-row">
          <legend>{rowName}</legend>
          {kinds.map((kind) => (
            <TextField
              key={kind}
              name={`${name}.${index}.seats.${kind}`}
              label={t(`kind.${kind}`)}
              inputMode="numeric"
              size={5}
            />
          ))}
        </fieldset>
      ))}
      <SumTable kinds={kinds} whole={whole} given={given} />
      <FieldError name={name} />
    </Fieldset>
  );
}
