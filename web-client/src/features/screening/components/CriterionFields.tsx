import { Button, Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { keyOf } from '@/shared/i18n';
import { fieldId, SelectField, TextField } from '@/shared/ui/form';
import { meritKinds, workKinds } from '../api/cv';
import type { Criterion } from '../api/points';
import { evidenceKeys, useCriterionText } from '../criterionText';
import type { CriterionInput, SchemeInput } from '../schemeForm';

interface CriterionFieldsProps {
  index: number;
  /** What an existing criterion is about stays; a new one first says it. */
  isNew: boolean;
  onRemove: () => void;
}

const described = ({ code, about, kinds, licence, onCall }: CriterionInput): Criterion => ({
  code,
  unit: 'item',
  pointsPerUnit: 0,
  cap: 0,
  evidenceTextKey: '',
  ...(about === 'work'
    ? {
        work: {
          kinds,
          ...(licence ? { licence } : {}),
          ...(onCall ? { onCall: onCall === 'yes' } : {}),
        },
      }
    : about
      ? { merit: about }
      : {}),
});

export function CriterionFields({ index, isNew, onRemove }: CriterionFieldsProps) {
  const { t } = useTranslation('screening');
  const criterionText = useCriterionText();
  const { control } = useFormContext<SchemeInput>();
  const criterion = useWatch({ control, name: `criteria.${index}` });
  const name = `criteria.${index}`;
  const isWork = criterion.about === 'work';
  const title =
    !criterion.about || (isWork && criterion.kinds.length === 0)
      ? t('scheme.new')
      : criterionText(described(criterion));
  return (
    <fieldset className="scr-fieldset scr-fieldset--entry">
      <legend>{title}</legend>
      {isNew ? (
        <>
          <SelectField
            name={`${name}.about`}
            label={t('scheme.about')}
            options={[
              { value: 'work', label: t('scheme.aboutWork') },
              ...meritKinds.map((kind) => ({ value: kind, label: t(`meritKind.${kind}`) })),
            ]}
          />
          {isWork ? <WorkMatchFields index={index} /> : null}
        </>
      ) : null}
      <div className="scr-pair">
        <TextField
          name={`${name}.pointsPerUnit`}
          inputMode="decimal"
          label={isWork ? t('scheme.pointsPerMonth') : t('scheme.pointsPerItem')}
        />
        <TextField name={`${name}.cap`} inputMode="decimal" label={t('scheme.capLabel')} />
      </div>
      <SelectField
        name={`${name}.evidenceTextKey`}
        label={t('scheme.evidence')}
        options={evidenceKeys.map((key) => ({
          value: key,
          label: t(keyOf('evidence', key.slice('evidence.'.length))),
        }))}
      />
      <div className="lp-buttons scr-entry__buttons">
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          onClick={onRemove}
          aria-label={t('scheme.removeNamed', { name: title })}
        >
          {t('work.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

function WorkMatchFields({ index }: { index: number }) {
  const { t } = useTranslation('screening');
  const { control, setValue, getFieldState, formState } = useFormContext<SchemeInput>();
  const name = `criteria.${index}` as const;
  const kinds = useWatch({ control, name: `${name}.kinds` });
  const error = getFieldState(`${name}.kinds`, formState).error;
  return (
    <>
      <Fieldset id={fieldId(`${name}.kinds`)} tabIndex={-1}>
        <Fieldset.Legend>{t('scheme.kinds')}</Fieldset.Legend>
        {workKinds.map((kind) => (
          <Checkbox
            key={kind}
            value={kind}
            label={t(`workKind.${kind}`)}
            checked={kinds.includes(kind)}
            onChange={() =>
              setValue(
                `${name}.kinds`,
                workKinds.filter((other) => (other === kind ? !kinds.includes(kind) : kinds.includes(other))),
                { shouldDirty: true, shouldValidate: formState.isSubmitted },
              )
            }
          />
        ))}
        {error ? <ValidationMessage>{t('scheme.error.kinds')}</ValidationMessage> : null}
      </Fieldset>
      <div className="scr-pair">
        <SelectField
          name={`${name}.licence`}
          label={t('scheme.licence')}
          optional
          options={[
            { value: 'student', label: t('scheme.licence.student') },
            { value: 'authorised', label: t('scheme.licence.authorised') },
          ]}
        />
        <SelectField
          name={`${name}.onCall`}
          label={t('scheme.onCall')}
          optional
          options={[
            { value: 'yes', label: t('scheme.onCall.yes') },
            { value: 'no', label: t('scheme.onCall.no') },
          ]}
        />
      </div>
    </>
  );
}
