import { lazy, Suspense } from 'react';
import { Details, Skeleton, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { chartHeight } from './chartHeight';
import { useSeen } from './useSeen';

// The drawing library is fetched by those who look at a chart only, when it comes into view.
const BarChartView = lazy(() => import('./BarChartView'));

export interface ChartProps {
  /** What the chart shows, as a sentence that also carries the main point. */
  caption: string;
  /** What the rows are, e.g. «Utdanningsland». */
  rowHeader: string;
  rows: readonly { label: string; values: Readonly<Record<string, number>> }[];
  series: readonly { key: string; label: string }[];
  stacked?: boolean;
  /** Lying bars, for many rows or long names; standing ones otherwise. */
  layout?: 'columns' | 'rows';
  formatValue: (value: number) => string;
}

/** Bars for those who would rather look, the same figures in a table for those who would rather read. */
export function Chart(props: ChartProps) {
  const { t } = useTranslation();
  const [place, isSeen] = useSeen<HTMLDivElement>();
  // As high as the drawing will be, so that nothing below it moves.
  const coming = <Skeleton className="lp-chart__coming" variant="rectangle" height={chartHeight(props)} />;
  return (
    <figure className="lp-chart">
      <figcaption>{props.caption}</figcaption>
      <div aria-hidden="true" className="lp-chart__drawing" ref={place}>
        {isSeen ? (
          <Suspense fallback={coming}>
            <BarChartView {...props} />
          </Suspense>
        ) : (
          coming
        )}
      </div>
      <Details data-color="neutral" className="lp-chart__table">
        <Details.Summary>{t('chart.asTable')}</Details.Summary>
        <Details.Content>
          <div className="lp-scroll" tabIndex={0} role="region" aria-label={props.caption}>
            <Table data-size="sm" data-color="neutral" zebra>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell scope="col">{props.rowHeader}</Table.HeaderCell>
                  {props.series.map(({ key, label }) => (
                    <Table.HeaderCell key={key} scope="col" className="lp-number">
                      {label}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {props.rows.map((row) => (
                  <Table.Row key={row.label}>
                    <Table.HeaderCell scope="row">{row.label}</Table.HeaderCell>
                    {props.series.map(({ key }) => (
                      <Table.Cell key={key} className="lp-number">
                        {props.formatValue(row.values[key] ?? 0)}
                      </Table.Cell>
                    ))}
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        </Details.Content>
      </Details>
    </figure>
  );
}
