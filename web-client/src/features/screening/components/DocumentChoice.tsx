import { Checkbox, Fieldset, Heading, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { QueryState } from '@/shared/ui';
import { fieldId } from '@/shared/ui/form';
import { documentsQuery } from '../api/cv';
import type { ApplicationInput } from '../applicationForm';
import { useSizeText } from '../useSizeText';
import { DocumentUpload } from './DocumentUpload';

/** Which of the CV's documents this application carries; new ones can be uploaded on the spot. */
export function DocumentChoice() {
  const { t } = useTranslation('screening');
  const sizeText = useSizeText();
  const documents = useQuery(documentsQuery);
  const { control, setValue, getFieldState, formState } = useFormContext<ApplicationInput>();
  const chosen = useWatch({ control, name: 'documentIds' });
  const error = getFieldState('documentIds', formState).error;
  const toggle = (id: string): void =>
    setValue('documentIds', chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id], {
      shouldDirty: true,
    });
  return (
    <section className="scr-part scr-part--fields" aria-labelledby="choice-title">
      <div>
        <Heading level={2} data-size="xs" id="choice-title">
          {t('apply.documents')}
        </Heading>
        <Paragraph>{t('apply.documentsExplained')}</Paragraph>
      </div>
      <QueryState query={documents}>
        {({ items }) =>
          items.length === 0 ? null : (
            <Fieldset id={fieldId('documentIds')} tabIndex={-1}>
              <Fieldset.Legend>{t('apply.attach')}</Fieldset.Legend>
              {items.map((document) => (
                <Checkbox
                  key={document.id}
                  label={`${document.name} (${sizeText(document.size)})`}
                  value={document.id}
                  checked={chosen.includes(document.id)}
                  onChange={() => toggle(document.id)}
                />
              ))}
              {error ? <ValidationMessage>{t('apply.error.documents')}</ValidationMessage> : null}
            </Fieldset>
          )
        }
      </QueryState>
      <DocumentUpload />
    </section>
  );
}
