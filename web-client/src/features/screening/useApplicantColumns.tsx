import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { StatusTag } from '@/shared/ui';
import type { DataColumn } from '@/shared/ui/table';
import type { Advertisement } from './api/advertisements';
import type { Applicant } from './api/applicants';
import { AnswerText } from './components/AnswerText';

/** What can be shown of an applicant; the server sorts by name, points, time, and place among the wishes. */
export const useApplicantColumns = (
  advertisement: Advertisement,
  groupId: string | null,
): DataColumn<Applicant>[] => {
  const { t } = useTranslation('screening');
  const format = useFormat();
  return useMemo<DataColumn<Applicant>[]>(() => {
    const nameOf = (id: string): string => advertisement.groups.find((group) => group.id === id)?.name ?? '';
    return [
      { id: 'name', header: t('applicants.name'), value: (row) => row.name },
      {
        id: 'points',
        header: t('applicants.points'),
        isNumber: true,
        value: (row) => row.totalPoints,
        cell: (row) => (
          <>
            {format.number(row.totalPoints / 100, 2)}
            {row.adjusted ? <span className="scr-note">{t('applicants.adjusted')}</span> : null}
          </>
        ),
      },
      {
        id: 'eligible',
        header: t('applicants.eligibility'),
        unsortable: true,
        value: (row) => (row.eligible ? 1 : 0),
        cell: (row) => <EligibilityTag applicant={row} />,
      },
      groupId === null
        ? {
            id: 'wishes',
            header: t('application.wishes'),
            unsortable: true,
            value: (row) => row.groupIds.map((id, place) => `${place + 1}. ${nameOf(id)}`).join(', '),
          }
        : {
            id: 'groupRank',
            header: t('applicants.wish'),
            isNumber: true,
            value: (row) => row.groupIds.indexOf(groupId) + 1,
          },
      ...advertisement.questions.map((question): DataColumn<Applicant> => {
        const answer = (row: Applicant) => row.answers.find(({ questionId }) => questionId === question.id);
        return {
          id: `answer-${question.id}`,
          header: question.text,
          unsortable: true,
          hiddenAtFirst: true,
          value: (row) => answer(row)?.text ?? '',
          cell: (row) => <AnswerText answer={answer(row)} />,
        };
      }),
      {
        id: 'countryGroup',
        header: t('applicants.countryGroup'),
        unsortable: true,
        value: (row) => t(`countryGroup.${row.countryGroup}`),
      },
      {
        id: 'age',
        header: t('applicants.age'),
        isNumber: true,
        unsortable: true,
        hiddenAtFirst: true,
        value: (row) => row.ageAtStart,
      },
      {
        id: 'computed',
        header: t('applicants.computed'),
        isNumber: true,
        unsortable: true,
        hiddenAtFirst: true,
        value: (row) => row.computedPoints,
        cell: (row) => format.number(row.computedPoints / 100, 2),
      },
      {
        id: 'submittedAt',
        header: t('applicants.submittedAt'),
        hiddenAtFirst: true,
        value: (row) => row.submittedAt,
        cell: (row) => format.shortMoment(row.submittedAt),
      },
    ];
  }, [advertisement, groupId, t, format]);
};

/** R-SCR-14 in words: can be hired, or why not. */
export function EligibilityTag({ applicant }: { applicant: Applicant }) {
  const { t } = useTranslation('screening');
  if (applicant.eligible) return <StatusTag tone="done">{t('eligibility.yes')}</StatusTag>;
  return (
    <span className="lp-tags">
      {applicant.marking ? <StatusTag tone="late">{t(`marking.${applicant.marking}`)}</StatusTag> : null}
      {applicant.authorisedByStart ? null : (
        <StatusTag tone="waiting">{t('eligibility.notAuthorised')}</StatusTag>
      )}
    </span>
  );
}
