import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { AppLink, Empty, Section, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import type { Offer } from '../api/offers';
import { offerStates, offerTones } from './labels';

/** The offers of a round with their answers, found by name, offer round and answer. */
export function OfferTable({ offers }: { offers: readonly Offer[] }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const state = useListState();
  const numbers = [...new Set(offers.map(({ number }) => number))].sort((a, b) => a - b);
  const hasSeveralEmployers = new Set(offers.map(({ employerId }) => employerId)).size > 1;

  const columns = useMemo<DataColumn<Offer>[]>(
    () => [
      { id: 'person', header: t('ours.person'), value: (offer) => offer.personName ?? null },
      {
        id: 'group',
        header: t('ours.group'),
        value: (offer) => offer.groupName,
        cell: (offer) => (
          <AppLink to="/advertisements/$advertisementId" params={{ advertisementId: offer.advertisementId }}>
            {offer.groupName}
          </AppLink>
        ),
      },
      {
        id: 'employer',
        header: t('ours.employer'),
        value: (offer) => offer.employerName,
        hiddenAtFirst: !hasSeveralEmployers,
      },
      { id: 'rank', header: t('ours.rank'), isNumber: true, value: (offer) => offer.rank ?? null },
      { id: 'number', header: t('ours.number'), isNumber: true, value: (offer) => offer.number },
      {
        id: 'state',
        header: t('ours.answer'),
        value: (offer) => offerStates.indexOf(offer.state),
        cell: (offer) => <StatusTag tone={offerTones[offer.state]}>{t(`state.${offer.state}`)}</StatusTag>,
      },
      {
        id: 'answered',
        header: t('ours.answered'),
        value: (offer) => offer.answeredAt ?? null,
        cell: (offer) => (offer.answeredAt ? format.shortMoment(offer.answeredAt) : '–'),
      },
      {
        id: 'marking',
        header: t('ours.marking'),
        value: (offer) => offer.marking?.at ?? null,
        cell: (offer) =>
          offer.marking
            ? offer.marking.bySystem
              ? t('ours.markedBySystem', { label: t(`label.${offer.marking.label}`) })
              : t(`label.${offer.marking.label}`)
            : '–',
      },
    ],
    [t, format, hasSeveralEmployers],
  );

  const words = state.query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const isFound = (offer: Offer): boolean => {
    const text = `${offer.personName ?? ''} ${offer.groupName} ${offer.employerName}`.toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word));
  };
  const isChosen = (filter: string, value: string): boolean => {
    const chosen = state.filters[filter] ?? [];
    return chosen.length === 0 || chosen.includes(value);
  };
  const rows = offers.filter(
    (offer) => isFound(offer) && isChosen('state', offer.state) && isChosen('number', String(offer.number)),
  );

  return (
    <Section title={t('ours.all')}>
      <ListTools
        state={state}
        searchLabel={t('ours.search')}
        filters={[
          {
            id: 'number',
            label: t('ours.number'),
            options: numbers.map((number) => ({
              value: String(number),
              label: t('offerRound', { number }),
            })),
          },
          {
            id: 'state',
            label: t('ours.answer'),
            options: offerStates.map((value) => ({ value, label: t(`state.${value}`) })),
          },
        ]}
      />
      <DataTable
        caption={t('ours.all')}
        columns={columns}
        rows={rows}
        rowId={(offer) => offer.id}
        state={state}
        empty={<Empty title={t('ours.noneFound')} />}
      />
    </Section>
  );
}
