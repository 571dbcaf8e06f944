import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { Facts, StatusTag } from '@/shared/ui';
import type { Cv } from '../api/cv';
import { countryName } from '../countries';
import { usePeriodText } from '../usePeriodText';

/** A CV to read. */
export function CvView({ cv }: { cv: Cv }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const periodText = usePeriodText();
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('detail.cv')}
      </Heading>
      <Facts
        items={[
          [t('cv.birthDate'), format.numericDate(cv.birthDate)],
          [
            t('cv.part.education'),
            `${cv.education.university}, ${countryName(cv.education.country, format.language)} (${t(`countryGroup.${cv.education.countryGroup}`)}), ${format.numericDate(cv.education.graduatedOn)}`,
          ],
          [t('cv.authorisedOn'), cv.authorisedOn ? format.numericDate(cv.authorisedOn) : t('cv.notStated')],
          [
            t('cv.studentLicenceFrom'),
            cv.studentLicenceFrom ? format.numericDate(cv.studentLicenceFrom) : t('cv.notStated'),
          ],
        ]}
      />
      <Heading level={4} data-size="2xs">
        {t('cv.part.work')}
      </Heading>
      {cv.workPeriods.length === 0 ? <Paragraph>{t('detail.noWork')}</Paragraph> : null}
      <ol className="lp-timeline scr-timeline">
        {[...cv.workPeriods]
          .sort((a, b) => b.from.localeCompare(a.from))
          .map((period) => (
            <li key={period.id} className="lp-timeline__step lp-timeline__step--past">
              <span className="lp-timeline__when">{periodText(period.from, period.to)}</span>
              <span className="lp-timeline__what scr-entry__title">{period.employer}</span>
              <span>
                {t(`workKind.${period.kind}`)} ·{' '}
                {t('work.percentage', { percentage: format.decimal(period.percentage) })}
              </span>{' '}
              {period.onCall ? <StatusTag tone="quiet">{t('work.onCallTag')}</StatusTag> : null}
            </li>
          ))}
      </ol>
      {cv.merits.length > 0 ? (
        <>
          <Heading level={4} data-size="2xs">
            {t('cv.part.merits')}
          </Heading>
          <ul className="scr-points__rest">
            {cv.merits.map((merit) => (
              <li key={merit.id}>
                {merit.title}
                <span>
                  {t('merit.line', {
                    kind: t(`meritKind.${merit.kind}`),
                    quantity: merit.quantity,
                    year: merit.year,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
