import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartProps } from './Chart';

const fills = ['var(--lp-chart-1)', 'var(--lp-chart-2)', 'var(--lp-chart-3)', 'var(--lp-chart-4)'];

export default function BarChartView({ rows, series, stacked = false, formatValue }: ChartProps) {
  const show = (value: unknown): string => (typeof value === 'number' ? formatValue(value) : String(value));
  return (
    <ResponsiveContainer width="100%" height={320}>
      {/* Not focusable: the chart is hidden from screen readers, which get the table. */}
      <BarChart
        accessibilityLayer={false}
        data={rows.map((row) => ({ name: row.label, ...row.values }))}
        margin={{ top: 8, right: 8, bottom: 8, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--ds-color-neutral-border-subtle)" />
        <XAxis dataKey="name" tickLine={false} tick={{ fontSize: 14 }} />
        <YAxis tickLine={false} axisLine={false} width={56} tick={{ fontSize: 14 }} tickFormatter={show} />
        <Tooltip formatter={show} cursor={{ fill: 'var(--ds-color-neutral-background-tinted)' }} />
        {series.length > 1 ? <Legend /> : null}
        {series.map(({ key, label }, index) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            fill={fills[index % fills.length] ?? ''}
            isAnimationActive={false}
            maxBarSize={48}
            {...(stacked ? { stackId: 'all' } : {})}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
