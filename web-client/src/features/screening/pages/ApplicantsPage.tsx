import { useEffect, useMemo } from 'react';
import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { hasPassed } from '@/shared/format';
import { ButtonLink, Deadline, Empty, Page, PageQuery, QueryState } from '@/shared/ui';
import { DataTable, type FilterDefinition, ListTools, useListState, usePagedList } from '@/shared/ui/table';
import { type Advertisement, advertisementQuery } from '../api/advertisements';
import { applicantsCsvHref, listApplicants } from '../api/applicants';
import { answerFilterId, toApplicantSearch } from '../applicantSearch';
import { ApplicantDetail } from '../components/ApplicantDetail';
import { useApplicantColumns } from '../useApplicantColumns';
import '../screening.css';

/** The most the server gives at once. */
const pageSize = 500;

export default function ApplicantsPage() {
  const { advertisementId } = useParams({ from: '/advertisements/$advertisementId/applications' });
  const advertisement = useQuery(advertisementQuery(advertisementId));
  return <PageQuery query={advertisement}>{(found) => <ApplicantsView advertisement={found} />}</PageQuery>;
}

function ApplicantsView({ advertisement }: { advertisement: Advertisement }) {
  const { t } = useTranslation('screening');
  const isOpen = hasPassed(advertisement.applicationDeadline, useNow(5000));
  return (
    <Page
      title={t('applicants.title')}
      lead={advertisement.title}
      actions={
        <ButtonLink
          to="/advertisements/$advertisementId/points-scheme"
          params={{ advertisementId: advertisement.id }}
          variant="secondary"
        >
          {t('applicants.scheme')}
        </ButtonLink>
      }
    >
      {isOpen ? (
        <ApplicantTable advertisement={advertisement} />
      ) : (
        <Empty title={t('applicants.closed')}>
          {t('applicants.closedExplained')}{' '}
          <Deadline at={advertisement.applicationDeadline} inText rule="R-SCR-1" />
        </Empty>
      )}
    </Page>
  );
}

function ApplicantTable({ advertisement }: { advertisement: Advertisement }) {
  const { t } = useTranslation('screening');
  const state = useListState();
  const search = toApplicantSearch(state, advertisement.questions);
  const { query, list } = usePagedList(['applications', 'advertisement', advertisement.id, search], (after) =>
    listApplicants(
      advertisement.id,
      search,
      after ? { after, limit: pageSize } : { limit: pageSize, total: true },
    ),
  );
  // Sifting is one action over all of them (R-SCR-6): every page is fetched, and only what is seen is drawn.
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);

  const columns = useApplicantColumns(advertisement, search.groupId);
  const filters = useMemo<FilterDefinition[]>(
    () => [
      ...(advertisement.groups.length > 1
        ? [
            {
              id: 'group',
              label: t('applicants.group'),
              single: true,
              options: advertisement.groups.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]
        : []),
      {
        id: 'eligible',
        label: t('applicants.eligibility'),
        single: true,
        options: [
          { value: 'yes', label: t('applicants.eligible') },
          { value: 'no', label: t('applicants.notEligible') },
        ],
      },
      ...advertisement.questions
        .filter(({ kind }) => kind === 'yesNo')
        .map((question) => ({
          id: answerFilterId(question.id),
          label: question.text,
          single: true,
          options: [
            { value: 'yes', label: t('answer.yes') },
            { value: 'no', label: t('answer.no') },
          ],
        })),
    ],
    [advertisement, t],
  );

  return (
    <>
      <ListTools state={state} searchLabel={t('applicants.search')} filters={filters} />
      <QueryState query={query}>
        {() => (
          <DataTable
            rows={list.rows}
            total={list.total}
            caption={t('applicants.title')}
            columns={columns}
            rowId={(row) => row.applicationId}
            state={{ ...state, sort: state.sort ?? { id: 'points', descending: true } }}
            isServerSorted
            csvHref={applicantsCsvHref(advertisement.id, search)}
            detail={(row) => (
              <ApplicantDetail key={row.applicationId} applicant={row} advertisement={advertisement} />
            )}
            empty={<Empty title={t('applicants.none')}>{t('applicants.noneExplained')}</Empty>}
          />
        )}
      </QueryState>
      <Paragraph data-size="sm" className="lp-aside">
        {t('applicants.audited')}
      </Paragraph>
    </>
  );
}
