import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/schema';
import { api, call, callWithVersion, ifMatch, newKey } from '@/shared/http';

export type Cv = components['schemas']['ScreeningCv'];
export type WorkPeriod = components['schemas']['ScreeningWorkPeriod'];
export type Merit = components['schemas']['ScreeningMerit'];
export type CountryGroup = components['schemas']['ScreeningCountryGroup'];

export const workKinds = [
  'doctorInSpecialistCare',
  'doctorInPrimaryCare',
  'otherHealthWork',
  'other',
] as const;

export const meritKinds = [
  'researchPublication',
  'otherEducation',
  'course',
  'healthServiceKnowledge',
  'humanitarianWork',
  'positionOfTrust',
  'militaryService',
  'localAffiliation',
] as const;

const readCv = () => callWithVersion(api.GET('/api/v1/cv'));

export type SavedCv = Awaited<ReturnType<typeof readCv>>;

export const cvQuery = queryOptions({ queryKey: ['cv'], queryFn: readCv });

export const saveCv = (body: Cv, etag: string) =>
  callWithVersion(api.PUT('/api/v1/cv', { params: { header: ifMatch(etag) }, body }));

/** Entries are named by the client, so that explanations of points can point at them. */
export const newEntryId = (): string =>
  newKey().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const readDocuments = () => call(api.GET('/api/v1/cv/documents'));

export type CvDocument = Awaited<ReturnType<typeof readDocuments>>['items'][number];

export const documentsQuery = queryOptions({ queryKey: ['cv', 'documents'], queryFn: readDocuments });

export const deleteDocument = (documentId: string) =>
  call(api.DELETE('/api/v1/cv/documents/{documentId}', { params: { path: { documentId } } }));

export const uploadPath = (name: string): string => `/api/v1/cv/documents?name=${encodeURIComponent(name)}`;

/** Opened in a tab of its own; the server keeps who opened it. */
export const documentHref = (documentId: string): string => `/api/v1/documents/${documentId}`;
