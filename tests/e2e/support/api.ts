// What the API says and does, behind the pages: for what is not what a test is about.
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { components } from '@/generated/schema';
import type { Account } from './demo';

type Schemas = components['schemas'];
export type Round = Schemas['AnnouncementRoundResponse'];
export type Advertisement = Schemas['AnnouncementAdvertisementResponse'];
export type Session = Schemas['GetSessionResponse'];

/** Whoever asks: one signed in on a page, or nobody's browser. */
type Asker = Page | APIRequestContext;

const contextOf = (asker: Asker): APIRequestContext => ('request' in asker ? asker.request : asker);

export const read = async <T>(asker: Asker, path: string): Promise<T> => {
  const answer = await contextOf(asker).get(`/api/v1/${path}`);
  expect(answer.ok(), `GET ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
};

/** All of a list that fits on one page. */
export const readItems = async <T>(asker: Asker, path: string): Promise<T[]> =>
  (await read<{ items: T[] }>(asker, path)).items;

/** A request as the web client makes it: with the anti-forgery token, and from the site itself. */
export const send = async (
  asker: Asker,
  method: string,
  path: string,
  data?: unknown,
  headers: Record<string, string> = {},
) => {
  const request = contextOf(asker);
  const session = await request.get('/api/v1/session');
  const { antiForgeryToken } = (await session.json()) as Session;
  const answer = await request.fetch(`/api/v1/${path}`, {
    method,
    headers: { 'X-CSRF-Token': antiForgeryToken, Origin: new URL(session.url()).origin, ...headers },
    ...(data === undefined ? {} : { data }),
  });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return answer;
};

export const signInBehind = (asker: Asker, { email, password }: Account) =>
  send(asker, 'POST', 'session', { email, password });

/** What time the portal goes by. */
export const clock = async (asker: Asker): Promise<Date> =>
  new Date((await read<{ now: string }>(asker, 'clock')).now);

export const moveClock = (administrator: Asker, to: Date) =>
  send(administrator, 'PUT', 'clock', { now: to.toISOString() });

export const rounds = (asker: Asker): Promise<Round[]> => readItems<Round>(asker, 'rounds?limit=100');
