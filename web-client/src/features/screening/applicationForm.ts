import { z } from 'zod';
import type { Advertisement, Question } from './api/advertisements';
import type { ApplicationContent, QuestionAnswer } from './api/applications';

const longestAnswer = 2000;

/** Answers stand in the order of the questions, as they are sent, so that the server's paths point at their fields. */
export const applicationSchema = (questions: readonly Question[]) =>
  z.object({
    groupIds: z.array(z.string()).min(1, 'apply.error.noGroup'),
    answers: z.array(z.object({ yes: z.string(), text: z.string() })).superRefine((answers, context) => {
      questions.forEach((question, index) => {
        const answer = answers[index];
        if (question.kind === 'yesNo' && !answer?.yes)
          context.addIssue({ code: 'custom', path: [index, 'yes'], message: 'apply.error.yesNo' });
        if (question.kind === 'text' && !answer?.text.trim())
          context.addIssue({ code: 'custom', path: [index, 'text'], message: 'apply.error.text' });
        if (question.kind === 'text' && (answer?.text.length ?? 0) > longestAnswer)
          context.addIssue({ code: 'custom', path: [index, 'text'], message: 'apply.error.tooLong' });
      });
    }),
    documentIds: z.array(z.string()),
  });

export interface ApplicationInput {
  groupIds: string[];
  answers: { yes: string; text: string }[];
  documentIds: string[];
}

export const toApplicationInput = (
  { groups, questions }: Advertisement,
  stored?: { groupIds: string[]; answers: QuestionAnswer[]; documentIds: string[] },
): ApplicationInput => ({
  // With one group there is nothing to choose.
  groupIds: stored?.groupIds ?? (groups.length === 1 ? groups.map(({ id }) => id) : []),
  answers: questions.map(({ id }) => {
    const answer = stored?.answers.find(({ questionId }) => questionId === id);
    return {
      yes: answer?.yes === true ? 'yes' : answer?.yes === false ? 'no' : '',
      text: answer?.text ?? '',
    };
  }),
  documentIds: stored?.documentIds ?? [],
});

export const toContent = (
  { groupIds, answers, documentIds }: ApplicationInput,
  questions: readonly Question[],
): ApplicationContent => ({
  groupIds,
  answers: questions.map(({ id, kind }, index) => {
    const answer = answers[index];
    return kind === 'yesNo'
      ? { questionId: id, yes: answer?.yes === 'yes' }
      : { questionId: id, text: answer?.text.trim() ?? '' };
  }),
  documentIds,
});
