import { useId, useMemo } from 'react';
import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed } from '@/shared/format';
import { allRoundsQuery, type Round, roundInPreparation, RoundPage } from '@/shared/rounds';
import { useSession } from '@/shared/session/session';
import { AppLink, ButtonLink, Deadline, Empty, QueryState, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, useListState } from '@/shared/ui/table';
import { type AdvertisementRow, ownAdvertisementsQuery } from '../api/advertisements';
import { SeatsOverview } from '../components/SeatsOverview';
import { StateTag } from '../components/StateTag';

const employerRoles = [
  'trust',
  'municipality',
  'chiefMunicipalDoctor',
  'regionalAuthority',
  'countyGovernor',
] as const;

interface Employer {
  id: string;
  name: string;
  /** Writes advertisements; the others approve them or follow. */
  isTrust: boolean;
}

const useEmployers = (): Employer[] => {
  const session = useSession();
  return useMemo(() => {
    const held = (session?.roles ?? []).filter(({ role }) => employerRoles.some((known) => known === role));
    const byId = new Map<string, Employer>();
    for (const { role, organisationId, organisationName } of held) {
      if (!organisationId) continue;
      const isTrust = role === 'trust' || (byId.get(organisationId)?.isTrust ?? false);
      byId.set(organisationId, { id: organisationId, name: organisationName ?? '', isTrust });
    }
    return [...byId.values()];
  }, [session]);
};

export default function OwnAdvertisementsPage() {
  const { t } = useTranslation('announcement');
  const search = useSearch({ from: '/employer/advertisements' });
  const navigate = useNavigate();
  const now = useNow(60_000);
  const rounds = useQuery(allRoundsQuery);
  const employers = useEmployers();
  const employer = employers.find(({ id }) => id === search['organisation']) ?? employers[0];
  const choose = (part: Record<string, string>): void =>
    void navigate({ to: '/employer/advertisements', search: { ...search, ...part } });
  const inPreparation = rounds.data ? roundInPreparation(rounds.data.items, now)?.id : undefined;
  return (
    <RoundPage
      title={t('own.title')}
      lead={employer?.isTrust ? t('own.leadTrust') : t('own.lead')}
      roundId={search['round'] ?? inPreparation}
      onChoose={(round) => choose({ round })}
    >
      {(round) =>
        employer ? (
          <>
            {employers.length > 1 ? (
              <EmployerChoice
                employers={employers}
                chosen={employer.id}
                onChoose={(organisation) => choose({ organisation })}
              />
            ) : null}
            <OwnAdvertisements key={employer.id} round={round} employer={employer} />
          </>
        ) : (
          <Empty title={t('own.noOrganisation')} />
        )
      }
    </RoundPage>
  );
}

interface EmployerChoiceProps {
  employers: readonly Employer[];
  chosen: string;
  onChoose: (id: string) => void;
}

function EmployerChoice({ employers, chosen, onChoose }: EmployerChoiceProps) {
  const { t } = useTranslation('announcement');
  const id = useId();
  return (
    <Field className="lp-choice">
      <Label htmlFor={id}>{t('own.organisation')}</Label>
      <Select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {employers.map((employer) => (
          <Select.Option key={employer.id} value={employer.id}>
            {employer.name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function OwnAdvertisements({ round, employer }: { round: Round; employer: Employer }) {
  const { t } = useTranslation('announcement');
  const state = useListState();
  const advertisements = useQuery(ownAdvertisementsQuery(employer.id, round.id));
  const isOpen = !hasPassed(round.adsReadyAt, useNow(15_000));
  const columns = useMemo<DataColumn<AdvertisementRow>[]>(
    () => [
      { id: 'title', header: t('search.advertisement'), value: (row) => row.title },
      ...(employer.isTrust
        ? []
        : [
            {
              id: 'employer',
              header: t('search.employer'),
              value: (row: AdvertisementRow) => row.employerName,
            },
          ]),
      {
        id: 'state',
        header: t('own.state'),
        value: (row) => row.missingApprovals,
        cell: (row) => (
          <span className="lp-tags">
            <StateTag state={row.state} />
            {row.missingApprovals > 0 ? (
              <span>{t('own.missing', { count: row.missingApprovals })}</span>
            ) : null}
          </span>
        ),
      },
      {
        id: 'kind',
        header: t('search.kind'),
        value: (row) => row.groups.map(({ kind }) => kind).join(),
        cell: (row) => (
          <span className="lp-tags">
            {(['ordinary', 'combined'] as const)
              .filter((kind) => row.groups.some((group) => group.kind === kind))
              .map((kind) => (
                <StatusTag key={kind} tone={kind === 'combined' ? 'active' : 'quiet'}>
                  {t(`kind.${kind}`)}
                </StatusTag>
              ))}
          </span>
        ),
      },
      { id: 'seats', header: t('search.seats'), isNumber: true, value: (row) => row.seats },
      { id: 'reference', header: t('ad.reference'), hiddenAtFirst: true, value: (row) => row.reference },
    ],
    [t, employer.isTrust],
  );
  return (
    <>
      <Paragraph>
        {t('own.deadline')} <Deadline at={round.adsReadyAt} rule="R-ANN-2" inText />
      </Paragraph>
      <QueryState query={advertisements}>
        {(rows) => (
          <>
            {employer.isTrust ? (
              <SeatsOverview roundId={round.id} employerId={employer.id} rows={rows} />
            ) : null}
            {employer.isTrust && isOpen ? (
              <div className="lp-buttons">
                <ButtonLink
                  to="/employer/advertisements/new"
                  search={{ round: round.id, organisation: employer.id }}
                >
                  {t('own.write')}
                </ButtonLink>
              </div>
            ) : null}
            <DataTable
              rows={rows}
              caption={t('own.title')}
              columns={columns}
              rowId={(row) => row.id}
              state={state}
              rowLink={(row, text) => (
                <AppLink to="/advertisements/$advertisementId" params={{ advertisementId: row.id }}>
                  {text}
                </AppLink>
              )}
              empty={
                <Empty title={t('own.none')}>
                  {!isOpen ? t('own.noneClosed') : employer.isTrust ? t('own.noneTrust') : t('own.noneOther')}
                </Empty>
              }
            />
          </>
        )}
      </QueryState>
    </>
  );
}
