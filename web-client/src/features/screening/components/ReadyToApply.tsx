import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink, StatusTag } from '@/shared/ui';
import { documentsQuery, type SavedCv } from '../api/cv';

/** What the CV still lacks before its owner can apply, and what would make it better. */
export function ReadyToApply({ saved, isChanged }: { saved: SavedCv; isChanged: boolean }) {
  const { t } = useTranslation('screening');
  const documents = useQuery(documentsQuery);
  const { content, readyToApply } = saved.value;
  const steps = [
    { text: t('ready.saved'), isDone: content !== null && content !== undefined },
    { text: t('ready.licence'), isDone: readyToApply },
  ];
  const advice = [
    ...(content && content.workPeriods.length === 0 ? [t('ready.noWork')] : []),
    ...(documents.data?.items.length === 0 ? [t('ready.noDocuments')] : []),
  ];
  return (
    <section className="lp-card" aria-labelledby="ready-title">
      <div className="lp-card__head">
        <Heading level={2} data-size="2xs" id="ready-title">
          {t('ready.title')}
        </Heading>
        <StatusTag tone={readyToApply ? 'done' : 'waiting'}>
          {readyToApply ? t('ready.yes') : t('ready.notYet')}
        </StatusTag>
      </div>
      <ul className="scr-steps">
        {steps.map((step) => (
          <li key={step.text} className={step.isDone ? 'scr-steps__done' : undefined}>
            {step.text}{' '}
            <span className="scr-steps__state">({step.isDone ? t('ready.done') : t('ready.missing')})</span>
          </li>
        ))}
      </ul>
      {advice.map((text) => (
        <Paragraph key={text} data-size="sm">
          {text}
        </Paragraph>
      ))}
      {isChanged ? <Paragraph data-size="sm">{t('ready.unsaved')}</Paragraph> : null}
      {readyToApply ? (
        <ButtonLink to="/advertisements" variant="secondary" data-size="sm">
          {t('ready.find')}
        </ButtonLink>
      ) : null}
    </section>
  );
}
