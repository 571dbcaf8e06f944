import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { ButtonLink, Empty, Page, QueryState, Section } from '@/shared/ui';
import { myPlansQuery } from '../api/plans';
import { PlanPath } from './PlanPath';
import { usePlanText } from './usePlanText';

/** The doctor's own path: where am I, what is next. */
export function MyPlans() {
  const { t } = useTranslation('education-plan');
  const format = useFormat();
  const { kind, wholeLength } = usePlanText();
  const plans = useQuery(myPlansQuery);
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')} width="text">
      <QueryState
        query={plans}
        isEmpty={(all) => all.length === 0}
        empty={
          <Empty
            title={t('mine.none')}
            action={
              <ButtonLink to="/offers" variant="secondary">
                {t('mine.seeOffers')}
              </ButtonLink>
            }
          >
            {t('mine.noneExplained')}
          </Empty>
        }
      >
        {(all) =>
          all.map((plan) => (
            <Section key={plan.id} title={kind(plan)}>
              <Paragraph>
                {t('plan.whole', {
                  length: wholeLength(plan),
                  start: format.date(plan.start),
                  end: format.date(plan.end),
                })}
              </Paragraph>
              <PlanPath plan={plan} />
              <Paragraph data-size="sm">{t('plan.leave')}</Paragraph>
            </Section>
          ))
        }
      </QueryState>
    </Page>
  );
}
