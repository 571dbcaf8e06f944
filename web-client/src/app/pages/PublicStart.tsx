import { Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { api, call } from '@/shared/http';
import { ButtonLink, Deadline, AppLink, Page, roundPhase, type RoundCalendar } from '@/shared/ui';

const readRounds = () => call(api.GET('/api/v1/rounds'));

export const roundsQuery = queryOptions({ queryKey: ['rounds', 'public'], queryFn: readRounds });

/** The round that matters most to someone who comes by: the one that is open, else the next one, else the newest. */
export const currentRound = <R extends RoundCalendar>(rounds: readonly R[], now: Date): R | undefined => {
  const byStart = [...rounds].sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));
  return (
    byStart.find((round) => roundPhase(round, now) === 'open') ??
    byStart.find((round) => roundPhase(round, now) !== 'started') ??
    byStart.at(-1)
  );
};

/** What can I apply for, and when? */
export function PublicStart() {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow(60_000);
  const rounds = useQuery(roundsQuery);
  const round = rounds.data ? currentRound(rounds.data.items, now) : undefined;
  const phase = round ? roundPhase(round, now) : undefined;
  return (
    <Page title={t('publicStart.title')} lead={t('publicStart.lead')}>
      {round && phase ? (
        <section className="lp-hero" aria-labelledby="round-now">
          <Heading level={2} data-size="md" id="round-now">
            {t(`publicStart.phase.${phase}`)}
          </Heading>
          {phase === 'open' ? (
            <Paragraph data-size="lg">
              {t('publicStart.deadline')} <Deadline at={round.applicationDeadline} rule="R-ANN-3" inText />
            </Paragraph>
          ) : phase === 'planned' ? (
            <Paragraph data-size="lg">
              {t('publicStart.opens', { moment: format.momentInText(round.publishedAt) })}
            </Paragraph>
          ) : (
            <Paragraph data-size="lg">
              {t('publicStart.starts', { date: format.date(round.startDate) })}
            </Paragraph>
          )}
          <div className="lp-buttons">
            <ButtonLink to="/advertisements">{t('publicStart.findPositions')}</ButtonLink>
            <ButtonLink to="/rounds" variant="secondary">
              {t('publicStart.seeCalendar')}
            </ButtonLink>
          </div>
        </section>
      ) : rounds.isPending ? (
        <ComingRound />
      ) : (
        <div className="lp-buttons">
          <ButtonLink to="/advertisements">{t('publicStart.findPositions')}</ButtonLink>
        </div>
      )}
      <ul className="lp-doors">
        <li>
          <Heading level={2} data-size="xs">
            {t('publicStart.applicant')}
          </Heading>
          <Paragraph>{t('publicStart.applicantExplained')}</Paragraph>
          <AppLink to="/register">{t('publicStart.register')}</AppLink>
        </li>
        <li>
          <Heading level={2} data-size="xs">
            {t('publicStart.how')}
          </Heading>
          <Paragraph>{t('publicStart.howExplained')}</Paragraph>
          <AppLink to="/how-it-works">{t('publicStart.readHow')}</AppLink>
        </li>
        <li>
          <Heading level={2} data-size="xs">
            {t('publicStart.employer')}
          </Heading>
          <Paragraph>{t('publicStart.employerExplained')}</Paragraph>
          <AppLink to="/sign-in">{t('publicStart.signIn')}</AppLink>
        </li>
      </ul>
    </Page>
  );
}

/** As high as the round that takes its place, so that nothing below it moves. */
function ComingRound() {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow(60_000).toISOString();
  return (
    <section className="lp-hero" role="status">
      <span className="lp-loading lp-visually-hidden">{t('state.loading')}</span>
      <Heading level={2} data-size="md" aria-hidden="true">
        <Skeleton variant="text">{t('publicStart.phase.open')}</Skeleton>
      </Heading>
      <Paragraph data-size="lg" aria-hidden="true">
        <Skeleton variant="text">
          {t('publicStart.deadline')} {format.momentInText(now)} ({t('deadline.passed')})
        </Skeleton>
      </Paragraph>
      <div className="lp-buttons">
        <ButtonLink to="/advertisements">{t('publicStart.findPositions')}</ButtonLink>
        <ButtonLink to="/rounds" variant="secondary">
          {t('publicStart.seeCalendar')}
        </ButtonLink>
      </div>
    </section>
  );
}
