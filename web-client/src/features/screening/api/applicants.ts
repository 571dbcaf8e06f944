import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, readAll } from '@/shared/http';

export type Applicant = components['schemas']['ScreeningApplicant'];

export interface ApplicantSearch {
  sort: components['schemas']['ScreeningApplicantSort'];
  reverse: boolean;
  groupId: string | null;
  q: string;
  /** `questionId:yes` or `questionId:no`; all must hold. */
  answers: readonly string[];
  eligible: boolean | null;
}

const parameters = ({ sort, reverse, groupId, q, answers, eligible }: ApplicantSearch) => ({
  sort,
  ...(reverse ? { reverse } : {}),
  ...(groupId === null ? {} : { groupId }),
  ...(q ? { q } : {}),
  ...(answers.length > 0 ? { answer: [...answers] } : {}),
  ...(eligible === null ? {} : { eligible }),
});

export const listApplicants = (
  advertisementId: string,
  search: ApplicantSearch,
  page: { after?: string; limit: number; total?: boolean },
) =>
  call(
    api.GET('/api/v1/advertisements/{advertisementId}/applications', {
      params: { path: { advertisementId }, query: { ...parameters(search), ...page } },
    }),
  );

/** Everybody who has applied for a position group, most points first. */
export const groupApplicantsQuery = (advertisementId: string, groupId: string) =>
  queryOptions({
    queryKey: ['applications', 'group', advertisementId, groupId],
    queryFn: () =>
      readAll((page) =>
        listApplicants(
          advertisementId,
          { sort: 'points', reverse: false, groupId, q: '', answers: [], eligible: null },
          page,
        ),
      ),
  });

export const applicantsCsvHref = (advertisementId: string, search: ApplicantSearch): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters(search)))
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  return `/api/v1/advertisements/${advertisementId}/applications.csv?${query.toString()}`;
};
