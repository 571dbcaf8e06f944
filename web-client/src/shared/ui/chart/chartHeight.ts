import type { ChartProps } from './Chart';

/** Lying bars need room for each of their names. */
export const chartHeight = ({ layout, rows }: Pick<ChartProps, 'layout' | 'rows'>): number =>
  layout === 'rows' ? Math.max(160, 72 + rows.length * 34) : 320;
