import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { ButtonLink, Empty, Facts, Page, QueryState, StatusTag } from '@/shared/ui';
import { type Employment, employmentsQuery } from '../api/lists';
import { useEmploymentText } from './useEmploymentText';

const partOrder = ['hospital', 'municipality', 'laterPosition'] as const;

export function MyEmployments() {
  const { t } = useTranslation('offers');
  const employments = useQuery(employmentsQuery());
  return (
    <Page title={t('employments.title')} lead={t('employments.lead')} width="text">
      <QueryState
        query={employments}
        isEmpty={(all) => all.length === 0}
        empty={
          <Empty
            title={t('employments.none')}
            action={
              <ButtonLink to="/offers" variant="secondary">
                {t('employments.seeOffers')}
              </ButtonLink>
            }
          >
            {t('employments.noneExplained')}
          </Empty>
        }
      >
        {(all) => (
          <>
            <ol className="lp-plain-list">
              {[...all]
                .sort(
                  (a, b) =>
                    a.start.localeCompare(b.start) || partOrder.indexOf(a.part) - partOrder.indexOf(b.part),
                )
                .map((employment) => (
                  <EmploymentCard key={employment.id} employment={employment} />
                ))}
            </ol>
            <div className="lp-buttons">
              <ButtonLink to="/education-plans">{t('accepted.seePlan')}</ButtonLink>
            </div>
          </>
        )}
      </QueryState>
    </Page>
  );
}

function EmploymentCard({ employment }: { employment: Employment }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const { period } = useEmploymentText();
  const today = useNow(60_000).toISOString().slice(0, 10);
  const phase =
    employment.start > today ? 'ahead' : employment.end && employment.end < today ? 'over' : 'now';
  return (
    <li className="lp-card">
      <div className="lp-card__head">
        <Heading level={2} data-size="xs">
          {t(`part.${employment.part}`)}
        </Heading>
        <StatusTag tone={phase === 'now' ? 'active' : phase === 'over' ? 'done' : 'quiet'}>
          {t(`employment.${phase}`)}
        </StatusTag>
      </div>
      <Facts
        items={[
          [t('ours.employer'), employment.employerName ?? t('employment.chosenLater')],
          [t('employment.period'), period(employment)],
          [t('employment.percentage'), format.percent(employment.percentage / 100)],
        ]}
      />
      {employment.condition === 'lis1Completed' ? (
        <Paragraph data-size="sm">{t('employment.condition.lis1Completed')}</Paragraph>
      ) : null}
    </li>
  );
}
