import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed } from '@/shared/format';
import { asProblem } from '@/shared/http';
import { type Round, RoundPage } from '@/shared/rounds';
import { useSession } from '@/shared/session/session';
import { AppLink, Deadline, Empty, Loading, ProblemPanel, StatusTag } from '@/shared/ui';
import { type OwnAdvertisement, ownAdvertisementsQuery } from '../api/advertisements';
import { rankingQuery } from '../api/rankings';
import { GroupKind } from '../components/GroupKind';
import { RankingStateTag } from '../components/RankingStateTag';
import { employersOf } from '../rankingRules';
import '../screening.css';

export default function RankingsPage() {
  const { t } = useTranslation('screening');
  const { round } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('rankings.title')}
      lead={t('rankings.lead')}
      roundId={round}
      onChoose={(roundId) => void navigate({ to: '/rankings', search: { round: roundId } })}
    >
      {(chosen) => <RoundRankings round={chosen} />}
    </RoundPage>
  );
}

function RoundRankings({ round }: { round: Round }) {
  const { t } = useTranslation('screening');
  const organisations = employersOf(useSession());
  const now = useNow(30_000);
  const lists = useQueries({
    queries: organisations.map(({ organisationId }) => ownAdvertisementsQuery(organisationId, round.id)),
  });
  const firstOfferAt = round.offerRounds[0]?.offerAt;
  const isListOpen = hasPassed(round.applicationDeadline, now);
  const failed = lists.find(({ error }) => error);
  if (failed?.error)
    return <ProblemPanel problem={asProblem(failed.error)} onRetry={() => void failed.refetch()} />;
  if (lists.some(({ data }) => data === undefined)) return <Loading />;
  // An advertisement of two of one's organisations is listed once.
  const advertisements = [
    ...new Map(lists.flatMap(({ data }) => data ?? []).map((row) => [row.id, row])).values(),
  ].filter(({ state }) => state !== 'lapsed');
  return (
    <>
      <Paragraph>
        {isListOpen ? (
          firstOfferAt ? (
            <>
              {t('rankings.signBefore')} <Deadline at={firstOfferAt} isSharp rule="R-SCR-11" />
            </>
          ) : null
        ) : (
          <>
            {t('rankings.opensAfter')} <Deadline at={round.applicationDeadline} rule="R-SCR-1" />
          </>
        )}
      </Paragraph>
      {advertisements.length === 0 ? (
        <Empty title={t('rankings.none')}>{t('rankings.noneExplained')}</Empty>
      ) : (
        <ul className="lp-plain-list scr-part">
          {advertisements.map((advertisement) => (
            <li key={advertisement.id}>
              <AdvertisementCard advertisement={advertisement} isListOpen={isListOpen} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AdvertisementCard({
  advertisement,
  isListOpen,
}: {
  advertisement: OwnAdvertisement;
  isListOpen: boolean;
}) {
  const { t } = useTranslation('screening');
  const params = { advertisementId: advertisement.id };
  return (
    <section className="lp-card scr-ad" aria-labelledby={`ad-${advertisement.id}`}>
      <Heading level={2} data-size="xs" id={`ad-${advertisement.id}`}>
        {advertisement.title}
      </Heading>
      <Paragraph>{advertisement.employerName}</Paragraph>
      <Paragraph className="scr-links">
        <AppLink to="/advertisements/$advertisementId/applications" params={params}>
          {t('rankings.applicants')}
        </AppLink>
        <AppLink to="/advertisements/$advertisementId/points-scheme" params={params}>
          {t('applicants.scheme')}
        </AppLink>
        <AppLink to="/advertisements/$advertisementId" params={params}>
          {t('rankings.advertisement')}
        </AppLink>
      </Paragraph>
      <div
        className="lp-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('rankings.groupsOf', { name: advertisement.title })}
      >
        <Table data-size="sm" data-color="neutral" className="lp-table">
          <caption className="lp-visually-hidden">
            {t('rankings.groupsOf', { name: advertisement.title })}
          </caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('rankings.group')}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="lp-number">
                {t('rankings.seats')}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('rankings.state')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {advertisement.groups.map((group) => (
              <Table.Row key={group.id}>
                <Table.Cell>
                  {isListOpen ? (
                    <AppLink to="/position-groups/$groupId/ranking" params={{ groupId: group.id }}>
                      {group.name}
                    </AppLink>
                  ) : (
                    group.name
                  )}{' '}
                  <GroupKind group={group} />
                </Table.Cell>
                <Table.Cell className="lp-number">{group.seats}</Table.Cell>
                <Table.Cell>
                  {isListOpen ? (
                    <GroupState groupId={group.id} />
                  ) : (
                    <StatusTag tone="quiet">{t('rankings.notYet')}</StatusTag>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}

function GroupState({ groupId }: { groupId: string }) {
  const { t } = useTranslation('screening');
  const ranking = useQuery(rankingQuery(groupId));
  if (ranking.error) return t('rankings.unavailable');
  if (!ranking.data) return t('state.loading', { ns: 'common' });
  return <RankingStateTag ranking={ranking.data.value} />;
}
