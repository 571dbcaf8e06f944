import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useIsNarrow } from '../table/useMedia';
import { chartHeight } from './chartHeight';
import type { ChartProps } from './Chart';

const fills = ['var(--lp-chart-1)', 'var(--lp-chart-2)', 'var(--lp-chart-3)', 'var(--lp-chart-4)'];
const tick = { fontSize: 14 };

export default function BarChartView(props: ChartProps) {
  const { rows, series, stacked = false, layout = 'columns', formatValue } = props;
  const isNarrow = useIsNarrow();
  const show = (value: unknown): string => (typeof value === 'number' ? formatValue(value) : String(value));
  const isLying = layout === 'rows';
  const names = { dataKey: 'name', tickLine: false, tick };
  const values = { tickLine: false, axisLine: false, allowDecimals: false, tick, tickFormatter: show };
  return (
    <ResponsiveContainer width="100%" height={chartHeight(props)}>
      {/* Not focusable: the chart is hidden from screen readers, which get the table. */}
      <BarChart
        accessibilityLayer={false}
        layout={isLying ? 'vertical' : 'horizontal'}
        data={rows.map((row) => ({ name: row.label, ...row.values }))}
        margin={{ top: 8, right: 8, bottom: 8, left: 0 }}
      >
        <CartesianGrid
          vertical={isLying}
          horizontal={!isLying}
          stroke="var(--ds-color-neutral-border-subtle)"
        />
        {isLying ? (
          <>
            <XAxis type="number" {...values} />
            <YAxis type="category" width={isNarrow ? 130 : 260} interval={0} {...names} />
          </>
        ) : (
          <>
            <XAxis {...names} />
            <YAxis width={56} {...values} />
          </>
        )}
        <Tooltip formatter={show} cursor={{ fill: 'var(--ds-color-neutral-background-tinted)' }} />
        {series.length > 1 ? <Legend itemSorter={null} /> : null}
        {series.map(({ key, label }, index) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            fill={fills[index % fills.length] ?? ''}
            isAnimationActive={false}
            maxBarSize={isLying ? 20 : 48}
            {...(stacked ? { stackId: 'all' } : {})}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
