import { useId, useMemo } from 'react';
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed, useFormat } from '@/shared/format';
import { useOrganisations } from '@/shared/organisations';
import { specialties } from '@/shared/specialties';
import { AppLink, Empty, Page, QueryState, StatusTag } from '@/shared/ui';
import { type DataColumn, DataTable, ListTools, useListState, usePagedList } from '@/shared/ui/table';
import { type AdvertisementRow, type AdvertisementSearch, searchAdvertisements } from '../api/advertisements';

const kinds = ['ordinary', 'combined'] as const;
const services = ['twoPart', 'threePart'] as const;
const couplings = ['fixed', 'chosenLater'] as const;

const places = (row: AdvertisementRow): string =>
  [...new Set(row.groups.flatMap((group) => group.municipalities.map(({ name }) => name)))].join(', ');

export default function AdvertisementSearchPage() {
  const { t } = useTranslation(['announcement', 'common']);
  const now = useMinute();
  const format = useFormat();
  const state = useListState();
  const oneOf = <T extends string>(filter: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === state.filters[filter]?.[0]);
  const region = state.filters['region']?.[0];
  const county = state.filters['county']?.[0];
  const [kind, specialty] = [oneOf('kind', kinds), oneOf('specialty', specialties)];
  const [service, coupling] = [oneOf('service', services), oneOf('coupling', couplings)];
  const search: AdvertisementSearch = {
    ...(state.query ? { q: state.query } : {}),
    ...(kind ? { kind } : {}),
    ...(specialty ? { specialty } : {}),
    ...(service ? { serviceParts: service } : {}),
    ...(coupling ? { coupling } : {}),
    ...(region ? { regionId: region } : {}),
    ...(county ? { countyId: county } : {}),
    // What can still be applied for comes first.
    sort: state.sort ? `${state.sort.descending ? '-' : ''}${state.sort.id}` : '-deadline',
  };
  const { query, list } = usePagedList(['advertisements', 'search', search], (after) =>
    searchAdvertisements(search, after),
  );

  const columns = useMemo<DataColumn<AdvertisementRow>[]>(
    () => [
      { id: 'title', header: t('search.advertisement'), value: (row) => row.title },
      { id: 'employer', header: t('search.employer'), value: (row) => row.employerName },
      { id: 'places', header: t('search.places'), unsortable: true, value: places },
      {
        id: 'kind',
        header: t('search.kind'),
        unsortable: true,
        value: (row) => row.groups.map((group) => group.kind).join(),
        cell: (row) => (
          <span className="lp-tags">
            {kinds
              .filter((value) => row.groups.some((group) => group.kind === value))
              .map((value) => (
                <StatusTag key={value} tone={value === 'combined' ? 'active' : 'quiet'}>
                  {t(`kind.${value}`)}
                </StatusTag>
              ))}
          </span>
        ),
      },
      { id: 'seats', header: t('search.seats'), isNumber: true, value: (row) => row.seats },
      {
        id: 'deadline',
        header: t('search.deadline'),
        value: (row) => row.applicationDeadline,
        cell: (row) => (
          <>
            {format.shortMoment(row.applicationDeadline)}
            {hasPassed(row.applicationDeadline, now) ? (
              <span className="lp-quiet"> ({t('common:deadline.passed')})</span>
            ) : null}
          </>
        ),
      },
    ],
    [t, format, now],
  );

  return (
    <Page title={t('search.title')} lead={t('search.lead')}>
      <ListTools
        state={state}
        searchLabel={t('search.label')}
        filters={[
          {
            id: 'kind',
            label: t('search.kind'),
            single: true,
            options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          },
          {
            id: 'specialty',
            label: t('search.specialty'),
            single: true,
            options: specialties.map((value) => ({ value, label: t(`specialty.${value}`) })),
          },
          {
            id: 'service',
            label: t('search.service'),
            single: true,
            options: services.map((value) => ({ value, label: t(`search.service.${value}`) })),
          },
          {
            id: 'coupling',
            label: t('search.coupling'),
            single: true,
            options: couplings.map((value) => ({ value, label: t(`search.coupling.${value}`) })),
          },
        ]}
      />
      <div className="lp-tools">
        <PlaceFilter
          label={t('search.region')}
          kind="regionalAuthority"
          chosen={region}
          onChoose={(id) => state.setFilter('region', id)}
        />
        <PlaceFilter
          label={t('search.county')}
          kind="county"
          chosen={county}
          onChoose={(id) => state.setFilter('county', id)}
        />
      </div>
      <QueryState query={query}>
        {() => (
          <DataTable
            {...list}
            caption={t('search.title')}
            columns={columns}
            rowId={(row) => row.id}
            state={state}
            isServerSorted
            rowLink={(row, text) => (
              <AppLink to="/advertisements/$advertisementId" params={{ advertisementId: row.id }}>
                {text}
              </AppLink>
            )}
            empty={<Empty title={t('search.none')}>{t('search.noneExplained')}</Empty>}
          />
        )}
      </QueryState>
    </Page>
  );
}

/** The server's time to the minute, so that the columns are not made anew with every drawing. */
const useMinute = (): Date => {
  const minute = Math.floor(useNow(60_000).getTime() / 60_000);
  return useMemo(() => new Date(minute * 60_000), [minute]);
};

interface PlaceFilterProps {
  label: string;
  kind: 'regionalAuthority' | 'county';
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

function PlaceFilter({ label, kind, chosen, onChoose }: PlaceFilterProps) {
  const { t } = useTranslation('announcement');
  const id = useId();
  const places = useOrganisations([kind]);
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <Select.Option value="">{t('search.everywhere')}</Select.Option>
        {places.map((place) => (
          <Select.Option key={place.id} value={place.id}>
            {place.name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
