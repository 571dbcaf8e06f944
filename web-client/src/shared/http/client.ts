import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/generated/schema';
import { asProblem, toProblem } from './problem';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

let antiForgeryToken = '';
let onSignedOut: () => void = () => undefined;

/** Called by the session query with every answer: the token belongs to the session it came with. */
export const setAntiForgeryToken = (token: string): void => {
  antiForgeryToken = token;
};

/** For the few requests that do not go through {@link api}. */
export const currentAntiForgeryToken = (): string => antiForgeryToken;

/** What to do when the server says that the session is over. */
export const whenSignedOut = (action: () => void): void => {
  onSignedOut = action;
};

const session: Middleware = {
  onRequest({ request }) {
    if (!safeMethods.has(request.method)) request.headers.set('X-CSRF-Token', antiForgeryToken);
    return request;
  },
  onResponse({ request, response }) {
    const isSigningIn = new URL(request.url).pathname === '/api/v1/session';
    if (response.status === 401 && !isSigningIn) onSignedOut();
  },
};

/**
 * The typed client. Calls go through {@link call} (or {@link callWithVersion}), which throw a Problem for anything but success:
 * `const round = await call(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } } }))`.
 */
export const api = createClient<paths>({ credentials: 'same-origin', baseUrl: globalThis.location.origin });
api.use(session);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** A resource with the version it was read at; send `etag` back in If-Match when changing it. */
export interface Versioned<T> {
  value: T;
  etag: string | null;
}

export const callWithVersion = async <T>(answer: Promise<Answer<T>>): Promise<Versioned<NonNullable<T>>> => {
  const { data, error, response } = await answer.catch((reason: unknown) => {
    throw asProblem(reason);
  });
  if (!response.ok) throw toProblem(response, error);
  // 204 and 201 without a body have no data; their callers ask for none.
  return { value: data as NonNullable<T>, etag: response.headers.get('ETag') };
};

export const call = async <T>(answer: Promise<Answer<T>>): Promise<NonNullable<T>> =>
  (await callWithVersion(answer)).value;

/** Headers of an update: refused with 412 when someone else has changed the resource in the meantime. */
export const ifMatch = (etag: string | null): Record<string, string> =>
  etag === null ? {} : { 'If-Match': etag };
