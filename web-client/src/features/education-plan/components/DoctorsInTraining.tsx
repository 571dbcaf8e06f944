import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { type Round, RoundPage } from '@/shared/rounds';
import { AppLink, Empty, QueryState } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState } from '@/shared/ui/table';
import { type Plan, roundPlansQuery } from '../api/plans';
import { phaseOf } from './progress';
import { usePlanText } from './usePlanText';

/** The employer's overview of its doctors in training, by the round they were hired in. */
export function DoctorsInTraining() {
  const { t } = useTranslation('education-plan');
  const search: Partial<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <RoundPage
      title={t('doctors.title')}
      lead={t('doctors.lead')}
      roundId={search['round']}
      onChoose={(round) => void navigate({ to: '/education-plans', search: { round } as never })}
    >
      {(round) => <DoctorsOfRound key={round.id} round={round} />}
    </RoundPage>
  );
}

function DoctorsOfRound({ round }: { round: Round }) {
  const { t } = useTranslation('education-plan');
  const format = useFormat();
  const { kind } = usePlanText();
  const state = useListState();
  const plans = useQuery(roundPlansQuery(round.id));
  const today = useNow(60_000).toISOString().slice(0, 10);
  const columns = useMemo<DataColumn<Plan>[]>(() => {
    const stageNow = (plan: Plan) =>
      plan.stages.find((stage) => phaseOf(stage, today) === 'now') ??
      (plan.start > today ? plan.stages[0] : plan.stages.at(-1));
    const employerOf = (plan: Plan, stageKind: string): string | null => {
      const stage = plan.stages.find((candidate) => candidate.kind === stageKind);
      return stage ? (stage.employerName ?? t('stage.chosenLater')) : null;
    };
    return [
      { id: 'person', header: t('doctors.person'), value: (plan) => plan.personName ?? null },
      { id: 'kind', header: t('doctors.kind'), value: kind },
      {
        id: 'now',
        header: t('doctors.now'),
        value: (plan) => stageNow(plan)?.order ?? null,
        cell: (plan) => {
          const stage = stageNow(plan);
          if (!stage) return '–';
          return plan.start > today
            ? t('doctors.starts', { date: format.date(plan.start) })
            : t(`stage.${stage.kind}`);
        },
      },
      { id: 'hospital', header: t('stage.hospital'), value: (plan) => employerOf(plan, 'hospital') },
      {
        id: 'municipality',
        header: t('stage.municipality'),
        value: (plan) => employerOf(plan, 'municipality'),
      },
      {
        id: 'later',
        header: t('stage.specialistTraining'),
        value: (plan) => employerOf(plan, 'specialistTraining'),
        hiddenAtFirst: true,
      },
      {
        id: 'end',
        header: t('doctors.end'),
        value: (plan) => plan.end,
        cell: (plan) => format.numericDate(plan.end),
      },
    ];
  }, [t, format, kind, today]);
  const words = state.query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const chosen = state.filters['kind'] ?? [];
  const isShown = (plan: Plan): boolean => {
    const names = [plan.personName, ...plan.stages.map(({ employerName }) => employerName)];
    const text = names.join(' ').toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word)) && (chosen.length === 0 || chosen.includes(plan.kind));
  };
  return (
    <>
      <ListTools
        state={state}
        searchLabel={t('doctors.search')}
        filters={[
          {
            id: 'kind',
            label: t('doctors.kind'),
            options: (['ordinary', 'combined'] as const).map((value) => ({
              value,
              label: t(`doctors.kind.${value}`),
            })),
          },
        ]}
      />
      <QueryState
        query={plans}
        isEmpty={(all) => all.length === 0}
        empty={<Empty title={t('doctors.none')}>{t('doctors.noneExplained')}</Empty>}
      >
        {(all) => (
          <DataTable
            caption={t('doctors.title')}
            columns={columns}
            rows={all.filter(isShown)}
            rowId={(plan) => plan.id}
            state={state}
            rowLink={(plan, text) => (
              <AppLink to="/education-plans/$planId" params={{ planId: plan.id }}>
                {text}
              </AppLink>
            )}
            empty={<Empty title={t('doctors.noneFound')} />}
          />
        )}
      </QueryState>
    </>
  );
}
