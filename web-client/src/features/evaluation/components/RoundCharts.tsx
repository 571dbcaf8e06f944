import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { Chart } from '@/shared/ui/chart/Chart';
import type { Statistics } from '../api/statistics';

/** Who got a position, by where they were educated; says the shares that differ most. */
export function CountryGroupChart({ groups }: { groups: Statistics['byCountryGroup'] }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const nameOf = (group: (typeof groups)[number]): string => t(`country.${group.group ?? 'unknown'}`);
  const shares = groups
    .filter(({ applicants }) => applicants > 0)
    .map((group) => `${nameOf(group)} ${format.percent(group.hired / group.applicants)}`);
  return (
    <Chart
      caption={t('country.caption', { shares: shares.join(', ') })}
      rowHeader={t('country.header')}
      rows={groups.map((group) => ({
        label: nameOf(group),
        values: { hired: group.hired, notHired: group.notHired },
      }))}
      series={[
        { key: 'hired', label: t('totals.hired') },
        { key: 'notHired', label: t('totals.notHired') },
      ]}
      stacked
      formatValue={(value) => format.number(value)}
    />
  );
}

/** What became of the offers of each offer round. */
export function OfferRoundChart({ offerRounds }: { offerRounds: Statistics['byOfferRound'] }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const offers = offerRounds.reduce((sum, round) => sum + round.offers, 0);
  const accepted = offerRounds.reduce((sum, round) => sum + round.accepted, 0);
  return (
    <Chart
      caption={t('offerRounds.caption', {
        offers: format.number(offers),
        accepted: format.number(accepted),
        count: offerRounds.length,
      })}
      rowHeader={t('offerRounds.header')}
      rows={offerRounds.map((round) => ({
        label: t('offerRounds.round', { number: round.number }),
        values: {
          accepted: round.accepted,
          declined: round.declined + round.declinedByOtherAcceptance,
          expired: round.expired,
          open: round.open,
        },
      }))}
      series={[
        { key: 'accepted', label: t('offerRounds.accepted') },
        { key: 'declined', label: t('offerRounds.declined') },
        { key: 'expired', label: t('offerRounds.expired') },
        { key: 'open', label: t('offerRounds.open') },
      ]}
      stacked
      formatValue={(value) => format.number(value)}
    />
  );
}
