import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/generated/schema';
import { currentPerson, personTurn } from '@/shared/session/person';
import { asProblem, clientCodes, Problem, toProblem } from './problem';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

let antiForgeryToken = '';
let onSignedOut: () => void = () => undefined;
let renewToken: () => Promise<unknown> = () => Promise.resolve();

/** Called by the session query with every answer: the token belongs to the session it came with. */
export const setAntiForgeryToken = (token: string): void => {
  antiForgeryToken = token;
};

/** What to do when the server says that the session is over. */
export const whenSignedOut = (action: () => void): void => {
  onSignedOut = action;
};

/** How to read the session anew when its token is refused. */
export const whenTokenRefused = (action: () => Promise<unknown>): void => {
  renewToken = action;
};

const otherPerson = (): Problem => new Problem(403, clientCodes.otherPerson, '');

const isTokenRefused = async (response: Response): Promise<boolean> =>
  response.status === 403 &&
  toProblem(
    response,
    await response
      .clone()
      .json()
      .catch(() => null),
  ).code === 'session.anti-forgery';

/**
 * Sends what a page asks for in the name of the person it is shown to. The token is bound to that person, so the server
 * refuses what comes when somebody else has signed in, in another tab or after the session ended. A refused token is read
 * anew; only when it is still the same person, or the page was nobody's, is the request sent once more. An answer that
 * comes when the page has passed to another is no longer theirs to see.
 */
export const sendAsPerson = async (send: (token: string) => Promise<Response>): Promise<Response> => {
  const turn = personTurn();
  const person = currentPerson();
  let response = await send(antiForgeryToken);
  if (turn === personTurn() && (await isTokenRefused(response))) {
    await renewToken();
    if (person === null || (turn === personTurn() && person === currentPerson()))
      response = await send(antiForgeryToken);
  }
  if (turn !== personTurn()) throw otherPerson();
  return response;
};

const session: Middleware = {
  onResponse({ request, response }) {
    const isSigningIn = new URL(request.url).pathname === '/api/v1/session';
    if (response.status === 401 && !isSigningIn) onSignedOut();
  },
};

/**
 * The typed client. Calls go through {@link call} (or {@link callWithVersion}), which throw a Problem for anything but success:
 * `const round = await call(api.GET('/api/v1/rounds/{roundId}', { params: { path: { roundId } } }))`.
 */
export const api = createClient<paths>({
  credentials: 'same-origin',
  baseUrl: globalThis.location.origin,
  fetch: (request) =>
    sendAsPerson((token) => {
      const sent = request.clone();
      if (!safeMethods.has(request.method)) sent.headers.set('X-CSRF-Token', token);
      return fetch(sent);
    }),
});
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

/** Header of an update: refused with 412 when someone else has changed the resource in the meantime, with 428 when nothing was seen. */
export const ifMatch = (etag: string | null): { 'If-Match': string } => ({ 'If-Match': etag ?? '' });
