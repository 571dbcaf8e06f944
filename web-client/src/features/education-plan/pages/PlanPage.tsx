import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { AppLink, Page, PageQuery, Section } from '@/shared/ui';
import { type Plan, planQuery } from '../api/plans';
import { PlanPath } from '../components/PlanPath';
import { usePlanText } from '../components/usePlanText';

export default function PlanPage() {
  const { planId } = useParams({ from: '/education-plans/$planId' });
  const plan = useQuery(planQuery(planId));
  return <PageQuery query={plan}>{(found) => <PlanView plan={found} />}</PageQuery>;
}

function PlanView({ plan }: { plan: Plan }) {
  const { t } = useTranslation('education-plan');
  const format = useFormat();
  const { kind, wholeLength } = usePlanText();
  return (
    <Page title={plan.personName ?? t('mine.title')} lead={kind(plan)} width="text">
      <Paragraph>
        {t('plan.whole', {
          length: wholeLength(plan),
          start: format.date(plan.start),
          end: format.date(plan.end),
        })}
      </Paragraph>
      <Section title={t('plan.path')}>
        <PlanPath plan={plan} />
        <Paragraph data-size="sm">{t('plan.leave')}</Paragraph>
      </Section>
      <Paragraph>
        <AppLink to="/education-plans">{t('plan.toAll')}</AppLink>
      </Paragraph>
    </Page>
  );
}
