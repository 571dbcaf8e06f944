import type { ListState } from '@/shared/ui/table/useListState';
import type { Question } from './api/advertisements';
import type { ApplicantSearch } from './api/applicants';

export const answerFilterId = (questionId: string): string => `answer-${questionId}`;

const sorts = ['points', 'name', 'submittedAt', 'groupRank'] as const;

/** The list's address in the server's terms; most points first when nothing is chosen. */
export const toApplicantSearch = (
  { query, sort, filters }: Pick<ListState, 'query' | 'sort' | 'filters'>,
  questions: readonly Question[],
): ApplicantSearch => {
  const groupId = filters['group']?.[0] ?? null;
  const wanted = sorts.find((name) => name === sort?.id) ?? 'points';
  // Place among the wishes is known only for one group.
  const by = wanted === 'groupRank' && groupId === null ? 'points' : wanted;
  const isDescending = sort !== null && by === sort.id ? sort.descending : true;
  const eligible = filters['eligible']?.[0];
  return {
    sort: by,
    // Points begin with the most, everything else with the first.
    reverse: by === 'points' ? !isDescending : isDescending,
    groupId,
    q: query,
    answers: questions.flatMap(({ id }) => {
      const answer = filters[answerFilterId(id)]?.[0];
      return answer === 'yes' || answer === 'no' ? [`${id}:${answer}`] : [];
    }),
    eligible: eligible === 'yes' ? true : eligible === 'no' ? false : null,
  };
};
