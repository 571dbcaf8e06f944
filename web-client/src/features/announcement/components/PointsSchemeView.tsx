import { Details, Paragraph, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { keyOf } from '@/shared/i18n';
import { Loading, QueryState } from '@/shared/ui';
import { pointsSchemeQuery } from '../api/advertisements';

/** R-SCR-3: what gives points, published with the advertisement. */
export function PointsSchemeView({ advertisementId }: { advertisementId: string }) {
  const { t, i18n } = useTranslation(['announcement', 'common']);
  const format = useFormat();
  const scheme = useQuery(pointsSchemeQuery(advertisementId));
  return (
    <QueryState query={scheme} loading={<Loading lines={1} />}>
      {({ own, criteria, legalReference, referenceDate }) => (
        <>
          <Paragraph>
            {own ? t('scheme.own') : t('scheme.national')}{' '}
            {t('scheme.until', { date: format.date(referenceDate) })}
          </Paragraph>
          <Details data-color="neutral">
            <Details.Summary>{t('scheme.show', { count: criteria.length })}</Details.Summary>
            <Details.Content>
              <div className="lp-scroll" tabIndex={0} role="region" aria-label={t('scheme.title')}>
                <Table data-size="sm" data-color="neutral" className="lp-table">
                  <caption className="lp-visually-hidden">{t('scheme.title')}</caption>
                  <Table.Head>
                    <Table.Row>
                      <Table.HeaderCell scope="col">{t('scheme.criterion')}</Table.HeaderCell>
                      <Table.HeaderCell scope="col" className="lp-number">
                        {t('scheme.points')}
                      </Table.HeaderCell>
                      <Table.HeaderCell scope="col" className="lp-number">
                        {t('scheme.cap')}
                      </Table.HeaderCell>
                      <Table.HeaderCell scope="col">{t('scheme.evidence')}</Table.HeaderCell>
                    </Table.Row>
                  </Table.Head>
                  <Table.Body>
                    {criteria.map((criterion) => (
                      <Table.Row key={criterion.code}>
                        <Table.HeaderCell scope="row">
                          {i18n.exists(`common:criterion.${criterion.code}`)
                            ? t(keyOf('criterion', criterion.code), { ns: 'common' })
                            : criterion.code}
                        </Table.HeaderCell>
                        <Table.Cell className="lp-number">
                          {t(`scheme.perUnit.${criterion.unit}`, {
                            points: format.points(criterion.pointsPerUnit),
                          })}
                        </Table.Cell>
                        <Table.Cell className="lp-number">{format.points(criterion.cap)}</Table.Cell>
                        <Table.Cell>
                          {i18n.exists(`common:${criterion.evidenceTextKey}`)
                            ? t(keyOf('evidence', criterion.evidenceTextKey.replace(/^evidence\./, '')), {
                                ns: 'common',
                              })
                            : '–'}
                        </Table.Cell>
                      </Table.Row>
                    ))}
                  </Table.Body>
                </Table>
              </div>
              {legalReference ? (
                <Paragraph data-size="sm">{t('scheme.source', { source: legalReference })}</Paragraph>
              ) : null}
            </Details.Content>
          </Details>
        </>
      )}
    </QueryState>
  );
}
