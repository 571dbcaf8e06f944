import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Round, RoundPage, useRoundName } from '@/shared/rounds';
import { QueryState, Section } from '@/shared/ui';
import { type Statistics, statisticsCsv, statisticsQuery } from '../api/statistics';
import { EmployerStatistics } from '../components/EmployerStatistics';
import { HiddenFigures } from '../components/HiddenFigures';
import { CountryGroupChart, OfferRoundChart } from '../components/RoundCharts';
import { Totals } from '../components/Totals';

/** A round in figures (R-EVA-3): the country, by country group of education, by offer round, by employer. */
export default function StatisticsPage() {
  const { t } = useTranslation('evaluation');
  const { roundId } = useParams({ strict: false });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('title')}
      lead={t('lead')}
      roundId={roundId}
      onChoose={(chosen) => void navigate({ to: '/rounds/$roundId/statistics', params: { roundId: chosen } })}
    >
      {(round) => <RoundStatistics key={round.id} round={round} />}
    </RoundPage>
  );
}

function RoundStatistics({ round }: { round: Round }) {
  const { t } = useTranslation('evaluation');
  const roundName = useRoundName();
  const statistics = useQuery(statisticsQuery(round.id));
  return (
    <>
      <Paragraph className="lp-context">{roundName(round)}</Paragraph>
      <QueryState query={statistics}>
        {(found) => (
          <>
            <HiddenFigures statistics={found} />
            <Totals statistics={found} />
            <Breakdowns statistics={found} />
            <Section title={t('csv.title')}>
              <Paragraph>{t('csv.explained')}</Paragraph>
              <Button asChild variant="secondary">
                <a href={statisticsCsv(round.id)} download>
                  {t('csv.download')}
                </a>
              </Button>
            </Section>
          </>
        )}
      </QueryState>
    </>
  );
}

function Breakdowns({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation('evaluation');
  return (
    <>
      {statistics.byCountryGroup.length > 0 ? (
        <Section title={t('country.title')}>
          <CountryGroupChart groups={statistics.byCountryGroup} />
        </Section>
      ) : null}
      {statistics.byOfferRound.length > 0 ? (
        <Section title={t('offerRounds.title')}>
          <OfferRoundChart offerRounds={statistics.byOfferRound} />
        </Section>
      ) : null}
      {statistics.byEmployer.length > 0 ? (
        <Section title={t('employers.title')}>
          <EmployerStatistics employers={statistics.byEmployer} />
        </Section>
      ) : null}
    </>
  );
}
