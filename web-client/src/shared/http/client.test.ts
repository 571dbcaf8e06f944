import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { personIs } from '@/shared/session/person';
import { api, call, setAntiForgeryToken, whenTokenRefused } from './client';
import { upload } from './upload';

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const refused = () => json(403, { code: 'session.anti-forgery' });

const server = vi.fn<(request: Request) => Promise<Response>>();
const tokens = () => server.mock.calls.map(([request]) => request.headers.get('X-CSRF-Token'));
const save = () => call(api.DELETE('/api/v1/session'));

beforeEach(() => {
  vi.stubGlobal('fetch', server);
  server.mockReset();
  personIs(null);
  personIs('anders');
  setAntiForgeryToken('of-anders');
});
afterEach(() => vi.unstubAllGlobals());

/** What reading the session anew finds. */
const sessionIs = (person: string | null, token: string) =>
  whenTokenRefused(() => {
    setAntiForgeryToken(token);
    personIs(person);
    return Promise.resolve();
  });

describe('a refused token', () => {
  it('is read anew, and the request sent once more, for the same person', async () => {
    server.mockResolvedValueOnce(refused()).mockResolvedValueOnce(new Response(null, { status: 204 }));
    sessionIs('anders', 'of-anders-again');
    await save();
    expect(tokens()).toEqual(['of-anders', 'of-anders-again']);
  });

  it('is not gone round for ever', async () => {
    server.mockImplementation(() => Promise.resolve(refused()));
    sessionIs('anders', 'of-anders-again');
    await expect(save()).rejects.toMatchObject({ code: 'session.anti-forgery' });
    expect(server).toHaveBeenCalledTimes(2);
  });

  it('never sends the request of one in the name of another', async () => {
    for (const now of ['berit', null]) {
      personIs('anders');
      server.mockReset();
      server.mockImplementation(() => Promise.resolve(refused()));
      sessionIs(now, 'of-somebody-else');
      await expect(save()).rejects.toMatchObject({ code: 'client.other-person' });
      expect(server).toHaveBeenCalledTimes(1);
    }
  });

  it('is no hindrance to signing in from a page that was nobody’s', async () => {
    personIs(null);
    setAntiForgeryToken('of-nobody');
    server.mockResolvedValueOnce(refused()).mockResolvedValueOnce(json(200, {}));
    sessionIs('berit', 'of-berit');
    await call(api.POST('/api/v1/session', { body: { email: 'a@b.no', password: 'x' } }));
    expect(tokens()).toEqual(['of-nobody', 'of-berit']);
  });

  it('is told from other refusals', async () => {
    server.mockResolvedValueOnce(json(403, { code: 'access.role' }));
    await expect(save()).rejects.toMatchObject({ code: 'access.role' });
    expect(server).toHaveBeenCalledTimes(1);
  });
});

describe('an answer', () => {
  it('that comes when the page has passed to another is not theirs', async () => {
    server.mockImplementation(() => {
      personIs('berit');
      return Promise.resolve(json(200, { content: 'of Anders' }));
    });
    await expect(call(api.GET('/api/v1/cv'))).rejects.toMatchObject({ code: 'client.other-person' });
  });
});

describe('upload', () => {
  it('goes by the same rules', async () => {
    const sent: string[] = [];
    class FakeRequest {
      status = 403;
      responseText = JSON.stringify({ code: 'session.anti-forgery' });
      upload = {};
      onload = () => undefined;
      open = () => undefined;
      getResponseHeader = () => null;
      setRequestHeader = (name: string, value: string) => {
        if (name === 'X-CSRF-Token') sent.push(value);
      };
      send = () => queueMicrotask(() => this.onload());
    }
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    sessionIs('berit', 'of-berit');
    await expect(upload('/api/v1/cv/documents', new Blob(['x']))).rejects.toMatchObject({
      code: 'client.other-person',
    });
    expect(sent).toEqual(['of-anders']);
  });
});
