import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { ExplainedNumber, Section } from '@/shared/ui';
import { isWithheld, type Statistics } from '../api/statistics';

const persons = [
  'applicants',
  'applications',
  'offers',
  'hired',
  'notHired',
  'residualSeats',
  'plansCreated',
] as const;

/** The whole country in one row of figures, the computed ones opening into their terms. */
export function Totals({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const { nation } = statistics;
  const missing = isWithheld(statistics, 'applicants') ? t('withheld.figure') : t('hidden.figure');
  const shown = (figure: number | null | undefined, otherwise: string): string =>
    typeof figure === 'number' ? format.number(figure) : otherwise;
  return (
    <Section title={t('totals.title')}>
      <dl className="lp-figures">
        <div>
          <dt>{t('totals.advertisements')}</dt>
          <dd>{format.number(statistics.advertisements)}</dd>
        </div>
        <div>
          <dt>{t('totals.seats')}</dt>
          <dd>{format.number(statistics.seats)}</dd>
        </div>
        <div>
          <dt>{t('totals.seatsNotAdvertised')}</dt>
          <dd>{shown(statistics.seatsNotAdvertised, t('withheld.figure'))}</dd>
        </div>
        {persons.map((figure) => (
          <div key={figure}>
            <dt>{t(`totals.${figure}`)}</dt>
            <dd>{shown(nation[figure], missing)}</dd>
          </div>
        ))}
        {typeof nation.hired === 'number' &&
        typeof nation.applicants === 'number' &&
        nation.applicants > 0 ? (
          <div>
            <dt>{t('totals.share')}</dt>
            <dd>
              <ExplainedNumber
                label={t('totals.share')}
                value={format.percent(nation.hired / nation.applicants, 1)}
                terms={[
                  { label: t('totals.hired'), value: format.number(nation.hired) },
                  { label: t('totals.dividedBy'), value: format.number(nation.applicants) },
                ]}
              />
            </dd>
          </div>
        ) : null}
      </dl>
    </Section>
  );
}
