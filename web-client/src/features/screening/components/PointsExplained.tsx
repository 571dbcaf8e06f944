import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { AppLink, ExplainedNumber, QueryState, type Term } from '@/shared/ui';
import type { Cv } from '../api/cv';
import { type Criterion, type Points, type PointsLine, pointsQuery, schemeQuery } from '../api/points';
import { useCriterionText } from '../criterionText';
import { usePeriodText } from '../usePeriodText';
import { Adjustments } from './Adjustments';

interface PointsExplainedProps {
  applicationId: string;
  advertisementId: string;
  cv: Cv;
}

/** R-SCR-4: every point, by criterion and line: which entry, which period, which rule, what was cut and what was capped. */
export function PointsExplained({ applicationId, advertisementId, cv }: PointsExplainedProps) {
  const points = useQuery(pointsQuery(applicationId));
  const scheme = useQuery(schemeQuery(advertisementId));
  return (
    <QueryState query={points}>
      {(found) => (
        <QueryState query={scheme}>
          {({ value }) => (
            <PointsTable points={found} criteria={value.criteria} advertisementId={advertisementId} cv={cv} />
          )}
        </QueryState>
      )}
    </QueryState>
  );
}

interface PointsTableProps {
  points: Points;
  criteria: readonly Criterion[];
  advertisementId: string;
  cv: Cv;
}

function PointsTable({ points, criteria, advertisementId, cv }: PointsTableProps) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const criterionText = useCriterionText();
  const toTerm = useTerm(cv);
  const given = criteria.flatMap((criterion) => {
    const lines = points.lines.filter((line) => line.criterion === criterion.code);
    return lines.length === 0 ? [] : [{ criterion, lines }];
  });
  const notCounted = points.lines.filter((line) => !line.criterion);
  return (
    <div className="scr-points">
      <table className="scr-points__table">
        <caption className="lp-visually-hidden">{t('points.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('points.criterion')}</th>
            <th scope="col" className="lp-number">
              {t('points.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {given.map(({ criterion, lines }) => {
            const text = criterionText(criterion);
            const sum = lines.reduce((total, line) => total + line.points, 0);
            return (
              <tr key={criterion.code}>
                <th scope="row">{text}</th>
                <td className="lp-number">
                  <ExplainedNumber
                    label={text}
                    value={format.points(sum)}
                    terms={lines.map(toTerm)}
                    source={t('points.weight', {
                      points: format.points(criterion.pointsPerUnit),
                      unit: t(`unit.${criterion.unit}`),
                      cap: format.points(criterion.cap),
                    })}
                  />
                </td>
              </tr>
            );
          })}
          {points.adjustments.length > 0 ? (
            <>
              <tr>
                <th scope="row">{t('points.computed')}</th>
                <td className="lp-number">{format.points(points.computed)}</td>
              </tr>
              <tr>
                <th scope="row">{t('points.adjusted')}</th>
                <td className="lp-number">{format.points(points.total - points.computed)}</td>
              </tr>
            </>
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('points.total')}</th>
            <td className="lp-number">{format.points(points.total)}</td>
          </tr>
        </tfoot>
      </table>
      <Adjustments adjustments={points.adjustments} />
      {notCounted.length > 0 ? (
        <>
          <Heading level={3} data-size="2xs">
            {t('points.notCounted')}
          </Heading>
          <ul className="scr-points__rest">
            {notCounted.map((line, place) => {
              const { label, note } = toTerm(line);
              return (
                <li key={`${label}${place}`}>
                  {label}
                  <span>{note}</span>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      <Paragraph data-size="sm">
        {t('points.reference', { date: format.date(points.referenceDate) })}{' '}
        <AppLink to="/advertisements/$advertisementId/points-scheme" params={{ advertisementId }}>
          {t('points.toScheme')}
        </AppLink>
      </Paragraph>
    </div>
  );
}

const percentDaysPerMonth = 3000;

/** A line of the statement in words: the CV entry it is about, what it gave, and why. */
const useTerm = (cv: Cv) => {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const periodText = usePeriodText();
  const entryName = (entryId: string | null | undefined): string =>
    cv.workPeriods.find(({ id }) => id === entryId)?.employer ??
    cv.merits.find(({ id }) => id === entryId)?.title ??
    t('points.cap');
  return (line: PointsLine): Term & { label: string } => {
    const work = line.from
      ? {
          period: periodText(line.from, line.to),
          percentage: format.decimal(line.percentage ?? 0),
          months: format.number(line.units / percentDaysPerMonth, 2),
        }
      : null;
    // Merits are counted or match nothing; what else can be said is said of work.
    const about =
      line.reason === 'counted' || line.reason === 'noCriterion'
        ? (`${line.reason}.${work ? 'work' : 'merit'}` as const)
        : line.reason === 'aboveCap'
          ? null
          : (`${line.reason}.work` as const);
    const note =
      about === null
        ? t('points.line.aboveCap', { rule: line.rule })
        : t(`points.line.${about}`, {
            ...work,
            quantity: line.units,
            rule: line.rule,
          });
    return { label: entryName(line.entryId), value: format.points(line.points), note };
  };
};
