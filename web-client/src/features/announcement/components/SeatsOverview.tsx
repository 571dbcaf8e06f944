import { Alert, Paragraph, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { seatKinds } from '@/shared/specialties';
import { AppLink, Loading, QueryState, Section, StatusTag } from '@/shared/ui';
import type { AdvertisementRow } from '../api/advertisements';
import { advertisedSeats, allocationQuery } from '../api/seats';

const totalOf = (seats: Record<string, number>): number =>
  Object.values(seats).reduce((sum, kind) => sum + kind, 0);

interface SeatsOverviewProps {
  roundId: string;
  employerId: string;
  rows: readonly AdvertisementRow[];
}

/** R-ALL-12: what the trust was given, what its advertisements hold, and what is missing. */
export function SeatsOverview({ roundId, employerId, rows }: SeatsOverviewProps) {
  const { t } = useTranslation('announcement');
  const format = useFormat();
  const allocation = useQuery(allocationQuery(roundId, employerId));
  return (
    <Section title={t('seats.title')}>
      <QueryState query={allocation} loading={<Loading lines={2} />}>
        {(given) => {
          if (!given) return <Paragraph>{t('seats.notDistributed')}</Paragraph>;
          const lines = seatKinds
            .map((kind) => ({
              kind,
              allocated: given.seats[kind] ?? 0,
              advertisable: given.advertisable[kind] ?? 0,
              approved: advertisedSeats(
                rows,
                kind,
                ({ state }) => state === 'approved' || state === 'published',
              ),
              waiting: advertisedSeats(
                rows,
                kind,
                ({ state }) => state === 'draft' || state === 'refused' || state === 'overBudget',
              ),
            }))
            .filter(({ allocated, approved, waiting }) => allocated + approved + waiting > 0);
          return (
            <>
              <div className="lp-scroll" tabIndex={0} role="region" aria-label={t('seats.title')}>
                <Table data-size="sm" data-color="neutral" className="lp-table lp-table--narrow">
                  <caption className="lp-visually-hidden">{t('seats.title')}</caption>
                  <Table.Head>
                    <Table.Row>
                      <Table.HeaderCell scope="col">{t('seats.kind')}</Table.HeaderCell>
                      {(['allocated', 'approved', 'waiting', 'left'] as const).map((column) => (
                        <Table.HeaderCell key={column} scope="col" className="lp-number">
                          {t(`seats.${column}`)}
                        </Table.HeaderCell>
                      ))}
                    </Table.Row>
                  </Table.Head>
                  <Table.Body>
                    {lines.map(({ kind, allocated, advertisable, approved, waiting }) => {
                      const left = advertisable - approved - waiting;
                      return (
                        <Table.Row key={kind}>
                          <Table.HeaderCell scope="row">{t(`seatKind.${kind}`)}</Table.HeaderCell>
                          <Table.Cell className="lp-number">{format.number(allocated)}</Table.Cell>
                          <Table.Cell className="lp-number">{format.number(approved)}</Table.Cell>
                          <Table.Cell className="lp-number">{format.number(waiting)}</Table.Cell>
                          <Table.Cell className="lp-number">
                            {left < 0 ? (
                              <StatusTag tone="late">{t('seats.tooMany', { count: -left })}</StatusTag>
                            ) : (
                              format.number(left)
                            )}
                          </Table.Cell>
                        </Table.Row>
                      );
                    })}
                  </Table.Body>
                </Table>
              </div>
              {totalOf(given.advertisable) + given.notAdvertised < totalOf(given.seats) ? (
                <Alert data-color="warning" className="lp-stack">
                  <Paragraph>{t('seats.heldBack')}</Paragraph>
                </Alert>
              ) : null}
              <Paragraph>
                {given.notAdvertised > 0 ? t('seats.reported', { count: given.notAdvertised }) : null}{' '}
                <AppLink to="/rounds/$roundId/quota" params={{ roundId }}>
                  {t('seats.reportLink')}
                </AppLink>
              </Paragraph>
            </>
          );
        }}
      </QueryState>
    </Section>
  );
}
