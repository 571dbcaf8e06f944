import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { clockQuery, useClock, useNow } from '@/shared/clock';
import { osloInstant, osloInput, useFormat } from '@/shared/format';
import { asProblem } from '@/shared/http';
import { allRoundsQuery, currentRound, useRoundName } from '@/shared/rounds';
import { calendarSteps, Empty, Loading, Page, ProblemPanel, QueryState, Section } from '@/shared/ui';
import { Form, TextField, useAppForm } from '@/shared/ui/form';
import { moveClock } from '../api/operations';

const hour = 3_600_000;
const leaps = [
  { key: 'hour', by: hour },
  { key: 'day', by: 24 * hour },
  { key: 'week', by: 7 * 24 * hour },
] as const;

/** A demo's clock: moved on, so that what is due happens now. */
export default function ClockPage() {
  const { t } = useTranslation('operations');
  const clock = useClock();
  return (
    <Page title={t('clock.title')} lead={t('clock.lead')} width="text">
      {!clock.isKnown ? (
        <Loading />
      ) : clock.movable ? (
        <ClockMover />
      ) : (
        <Empty title={t('clock.fixed')}>{t('clock.fixedExplained')}</Empty>
      )}
    </Page>
  );
}

const useMoveClock = () => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (to: Date) => moveClock(to.toISOString()),
    onSuccess: async () => {
      await queryClient.refetchQueries({ queryKey: clockQuery.queryKey });
      await queryClient.invalidateQueries();
    },
  });
};

function ClockMover() {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const now = useNow(1000);
  const move = useMoveClock();
  return (
    <>
      <Paragraph data-size="lg">
        {t('clock.now')} <strong>{format.moment(now.toISOString())}</strong>
      </Paragraph>
      <div className="lp-buttons">
        {leaps.map(({ key, by }) => (
          <Button
            key={key}
            variant="secondary"
            disabled={move.isPending}
            onClick={() => move.mutate(new Date(now.getTime() + by))}
          >
            {t(`clock.leap.${key}`)}
          </Button>
        ))}
      </div>
      <div role="status">{move.isPending ? <Paragraph>{t('clock.moving')}</Paragraph> : null}</div>
      {move.error ? <ProblemPanel problem={asProblem(move.error)} /> : null}
      <Section title={t('clock.toMoment')}>
        <MomentForm key={move.submittedAt} now={now} />
      </Section>
      <Section title={t('clock.toStep')}>
        <StepList isMoving={move.isPending} onMove={(to) => move.mutate(to)} />
      </Section>
    </>
  );
}

const schema = z.object({ now: z.string().min(1, 'clock.momentMissing') });

function MomentForm({ now }: { now: Date }) {
  const { t } = useTranslation('operations');
  const move = useMoveClock();
  const form = useAppForm({
    schema,
    defaultValues: { now: osloInput(now.toISOString()) },
    submit: (values) => move.mutateAsync(new Date(osloInstant(values.now))),
  });
  return (
    <Form form={form} namespace="operations" submitLabel={t('clock.move')}>
      <TextField
        name="now"
        type="datetime-local"
        label={t('clock.moment')}
        description={t('clock.momentExplained')}
      />
    </Form>
  );
}

function StepList({ isMoving, onMove }: { isMoving: boolean; onMove: (to: Date) => void }) {
  const { t } = useTranslation(['operations', 'common']);
  const format = useFormat();
  const roundName = useRoundName();
  const now = useNow(60_000);
  const rounds = useQuery(allRoundsQuery);
  return (
    <QueryState
      query={rounds}
      isEmpty={({ items }) => items.length === 0}
      empty={<Paragraph>{t('clock.noRounds')}</Paragraph>}
    >
      {({ items }) => {
        const ahead = items.filter((round) =>
          calendarSteps(round, now).some((step) => !step.isPast && !step.isDate),
        );
        const round = ahead.at(-1) ?? currentRound(items, now);
        if (!round) return null;
        return (
          <>
            <Paragraph>{roundName(round)}</Paragraph>
            <ul className="lp-plain-list">
              {calendarSteps(round, now)
                .filter((step) => !step.isDate)
                .map((step) => (
                  <li key={`${step.kind}${step.number ?? ''}`} className="lp-card lp-card__head">
                    <span>
                      {t(`common:timeline.${step.kind}`, { number: step.number })}
                      <br />
                      <span className="lp-quiet">{format.moment(step.at)}</span>
                    </span>
                    <span className="lp-tags">
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        disabled={isMoving}
                        onClick={() => onMove(new Date(new Date(step.at).getTime() - hour))}
                      >
                        {t('clock.hourBefore')}
                        <span className="lp-visually-hidden">
                          {' '}
                          {t(`common:timeline.${step.kind}`, { number: step.number })}
                        </span>
                      </Button>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        disabled={isMoving}
                        onClick={() => onMove(new Date(new Date(step.at).getTime() + 60_000))}
                      >
                        {t('clock.justAfter')}
                        <span className="lp-visually-hidden">
                          {' '}
                          {t(`common:timeline.${step.kind}`, { number: step.number })}
                        </span>
                      </Button>
                    </span>
                  </li>
                ))}
            </ul>
          </>
        );
      }}
    </QueryState>
  );
}
