import { type ReactNode } from 'react';
import { Tag } from '@digdir/designsystemet-react';

/** done: nothing more to do; active: under way; waiting: someone must act; late: too late or refused; quiet: draft, withdrawn. */
export type StatusTone = 'done' | 'active' | 'waiting' | 'late' | 'quiet';

const colours = {
  done: 'success',
  active: 'info',
  waiting: 'warning',
  late: 'danger',
  quiet: 'neutral',
} as const;

/** A status in words; the colour only supports them. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <Tag data-color={colours[tone]} data-size="sm">
      {children}
    </Tag>
  );
}
