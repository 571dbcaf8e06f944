import { useRef, useState } from 'react';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '@/shared/http';
import { AppLink } from '@/shared/ui';
import { Form, SelectField, TextField, useAppForm } from '@/shared/ui/form';
import { useFormat } from '@/shared/format';
import { sessionQuery } from '@/shared/session/session';
import { cvQuery, saveCv, type SavedCv } from '../api/cv';
import { countryOptions } from '../countries';
import { type CvInput, cvSchema, toCv, toInput } from '../cvForm';
import { CountryGroupText } from './CountryGroupText';
import { CvConflict } from './CvConflict';
import { MeritList } from './MeritList';
import { ReadyToApply } from './ReadyToApply';
import { WorkTimeline } from './WorkTimeline';

/** The whole CV on one page, saved as one; what is typed is kept on the device until then. */
export function CvEditor({ saved }: { saved: SavedCv }) {
  const { t } = useTranslation('screening');
  const { language } = useFormat();
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const [first] = useState(() => toInput(saved));
  const [isSaved, setSaved] = useState(false);
  const savedNotice = useRef<HTMLDivElement>(null);

  const form = useAppForm({
    schema: cvSchema,
    defaultValues: first,
    draft: 'cv',
    submit: async (values) => {
      setSaved(false);
      const now = await saveCv(toCv(values), values.basedOn);
      queryClient.setQueryData(cvQuery.queryKey, now);
      form.form.reset(toInput(now));
      await refresh('applications', 'tasks');
      // The name in the header comes from the CV.
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onSuccess: () => {
      setSaved(true);
      requestAnimationFrame(() => savedNotice.current?.focus());
    },
  });
  const show = (input: CvInput): void => {
    form.form.reset(input);
    form.forgetDraft();
    form.clearProblem();
  };
  const keepMine = (basedOn: string): void => {
    form.form.setValue('basedOn', basedOn);
    form.clearProblem();
  };

  return (
    <div className="scr-columns">
      <Form
        form={form}
        namespace="screening"
        submitLabel={t('cv.save')}
        staleNotice={
          <CvConflict mine={() => form.form.getValues()} onTakeNewest={show} onKeepMine={keepMine} />
        }
      >
        {isSaved && !form.form.formState.isDirty ? (
          <Alert data-color="success" ref={savedNotice} tabIndex={-1} role="status">
            <Heading level={2} data-size="2xs">
              {t('cv.saved')}
            </Heading>
            <Paragraph>{t('cv.savedExplained')}</Paragraph>
          </Alert>
        ) : null}
        <fieldset className="scr-fieldset">
          <legend>{t('cv.part.person')}</legend>
          <TextField name="givenName" label={t('cv.givenName')} autoComplete="given-name" />
          <TextField name="familyName" label={t('cv.familyName')} autoComplete="family-name" />
          <TextField name="birthDate" type="date" label={t('cv.birthDate')} autoComplete="bday" />
        </fieldset>
        <fieldset className="scr-fieldset">
          <legend>{t('cv.part.education')}</legend>
          <SelectField
            name="education.country"
            label={t('cv.country')}
            description={<CountryGroupText />}
            options={countryOptions(language)}
          />
          <TextField name="education.university" label={t('cv.university')} />
          <TextField
            name="education.graduatedOn"
            type="date"
            label={t('cv.graduatedOn')}
            description={t('cv.graduatedOnExplained')}
          />
        </fieldset>
        <fieldset className="scr-fieldset">
          <legend>{t('cv.part.licences')}</legend>
          <Paragraph>{t('cv.licencesExplained')}</Paragraph>
          <TextField
            name="authorisedOn"
            type="date"
            optional
            label={t('cv.authorisedOn')}
            description={t('cv.authorisedOnExplained')}
          />
          <TextField
            name="studentLicenceFrom"
            type="date"
            optional
            label={t('cv.studentLicenceFrom')}
            description={t('cv.studentLicenceExplained')}
          />
        </fieldset>
        <WorkTimeline />
        <MeritList />
      </Form>
      <aside className="scr-aside" aria-label={t('cv.aside')}>
        <ReadyToApply saved={saved} isChanged={form.form.formState.isDirty || form.isFromDraft} />
        <div className="lp-card">
          <Heading level={2} data-size="2xs">
            {t('documents.title')}
          </Heading>
          <Paragraph>{t('cv.documentsExplained')}</Paragraph>
          <AppLink to="/cv/documents">{t('cv.toDocuments')}</AppLink>
        </div>
      </aside>
    </div>
  );
}
