/**
 * Minimal hand-kept shape until contracts/openapi/lisportal.v1.json exists; `npm run generate` replaces this file.
 */
type Json<T> = { headers: { [name: string]: unknown }; content: { 'application/json': T } };
type ProblemBody = { headers: { [name: string]: unknown }; content: { 'application/problem+json': unknown } };
type None = { headers: { [name: string]: unknown }; content?: never };
type NoParameters = { query?: never; header?: never; path?: never; cookie?: never };
type Get<Response, Query = never, Path = never> = {
  parameters: [Path] extends [never] ? { query?: Query; header?: never; path?: never; cookie?: never } : { query?: Query; header?: never; path: Path; cookie?: never };
  requestBody?: never;
  responses: { 200: Json<Response>; default: ProblemBody };
};
type Send<Body, Success> = {
  parameters: NoParameters;
  requestBody: { content: { 'application/json': Body } };
  responses: { 201: Success; default: ProblemBody };
};
type Page<T> = { items: T[]; next: string | null; total: number | null };

export interface components {
  schemas: {
    Role:
      | 'administrator'
      | 'directorate'
      | 'regionalAuthority'
      | 'trust'
      | 'municipality'
      | 'chiefMunicipalDoctor'
      | 'countyGovernor'
      | 'alisOffice'
      | 'unionRepresentative'
      | 'applicant'
      | 'mentor'
      | 'clinicalSupervisor'
      | 'alisCoordinator'
      | 'hrSystem';
    Session: {
      signedIn: boolean;
      userId: string | null;
      name: string | null;
      email: string | null;
      roles: { role: components['schemas']['Role']; organisationId: string | null; organisationName: string | null }[];
      antiForgeryToken: string;
    };
    Clock: { now: string; movable: boolean };
    TaskItem: {
      code: string;
      args: { [name: string]: string | number };
      dueAt: string | null;
      link: string;
      organisationId: string | null;
    };
    OfferRoundDates: { number: number; offerAt: string; responseDeadline: string; markingDeadline: string };
    Round: {
      id: string;
      code: string;
      season: 'spring' | 'autumn';
      adsReadyAt: string;
      publishedAt: string;
      applicationDeadline: string;
      offerRounds: components['schemas']['OfferRoundDates'][];
      startDate: string;
    };
    PositionGroup: {
      id: string;
      name: string;
      kind: 'ordinary' | 'combined';
      specialty: string | null;
      seats: number;
      municipalityIds: string[];
      laterPosition: string | null;
    };
    AdvertisementSummary: {
      id: string;
      roundId: string;
      employerId: string;
      employerName: string;
      title: string;
      applicationDeadline: string;
      groups: components['schemas']['PositionGroup'][];
    };
    Advertisement: components['schemas']['AdvertisementSummary'] & {
      description: string;
      service: 'twoPart' | 'threePart';
      questions: { id: string; text: string }[];
    };
  };
}

export interface paths {
  '/api/v1/session': {
    get: { parameters: NoParameters; requestBody?: never; responses: { 200: Json<components['schemas']['Session']>; default: ProblemBody } };
    post: Send<{ email: string; password: string; code?: string }, None>;
    delete: { parameters: NoParameters; requestBody?: never; responses: { 204: None; default: ProblemBody } };
  };
  '/api/v1/accounts': { post: Send<{ email: string; password: string }, None> };
  '/api/v1/clock': {
    get: { parameters: NoParameters; requestBody?: never; responses: { 200: Json<components['schemas']['Clock']>; default: ProblemBody } };
  };
  '/api/v1/tasks': {
    get: { parameters: NoParameters; requestBody?: never; responses: { 200: Json<{ items: components['schemas']['TaskItem'][] }>; default: ProblemBody } };
  };
  '/api/v1/rounds': { get: Get<Page<components['schemas']['Round']>, { after?: string; limit?: number }> };
  '/api/v1/rounds/{roundId}': { get: Get<components['schemas']['Round'], never, { roundId: string }> };
  '/api/v1/advertisements': {
    get: Get<
      Page<components['schemas']['AdvertisementSummary']>,
      { search?: string; kind?: string; sort?: string; after?: string; limit?: number; total?: boolean }
    >;
  };
  '/api/v1/advertisements/{advertisementId}': {
    get: Get<components['schemas']['Advertisement'], never, { advertisementId: string }>;
  };
}
