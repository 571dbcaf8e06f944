import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, callWithVersion, ifMatch, readAll } from '@/shared/http';

export type QuestionAnswer = components['schemas']['ScreeningQuestionAnswer'];

/** What is stated for one advertisement; everything else is in the CV. */
export interface ApplicationContent {
  /** Position groups, most wanted first. */
  groupIds: string[];
  answers: QuestionAnswer[];
  documentIds: string[];
}

const readMine = () => readAll((page) => call(api.GET('/api/v1/applications', { params: { query: page } })));

export type MyApplication = Awaited<ReturnType<typeof readMine>>[number];

export const myApplicationsQuery = queryOptions({ queryKey: ['applications'], queryFn: readMine });

const readApplication = (applicationId: string) =>
  callWithVersion(api.GET('/api/v1/applications/{applicationId}', { params: { path: { applicationId } } }));

export type Application = Awaited<ReturnType<typeof readApplication>>['value'];

/** For an employer, reading it is recorded: it is read once per visit, not again on every focus. */
export const applicationQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId],
    queryFn: () => readApplication(applicationId),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });

export const submitApplication = (
  advertisementId: string,
  content: ApplicationContent,
  headers: Record<string, string>,
) => call(api.POST('/api/v1/applications', { headers, body: { advertisementId, ...content } }));

export const changeApplication = (applicationId: string, content: ApplicationContent, etag: string | null) =>
  callWithVersion(
    api.PUT('/api/v1/applications/{applicationId}', {
      params: { path: { applicationId }, header: ifMatch(etag) },
      body: content,
    }),
  );

export const withdrawApplication = (applicationId: string) =>
  call(api.POST('/api/v1/applications/{applicationId}/withdrawal', { params: { path: { applicationId } } }));

const readReceipt = (applicationId: string) =>
  call(api.GET('/api/v1/applications/{applicationId}/receipt', { params: { path: { applicationId } } }));

export type Receipt = Awaited<ReturnType<typeof readReceipt>>;

export const receiptQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['applications', applicationId, 'receipt'],
    queryFn: () => readReceipt(applicationId),
  });
