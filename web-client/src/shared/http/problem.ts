/** One thing that is wrong with one field; `path` is the JSON path in the request body, e.g. `groups[0].seats`. */
export interface FieldProblem {
  path: string;
  code: string;
  message: string;
  /** Values for the placeholders of the code's text. */
  args?: Readonly<Record<string, unknown>>;
}

/** Codes the client itself gives, for answers that never came from the API. */
export const clientCodes = {
  offline: 'client.offline',
  unreadable: 'client.unreadable',
  /** Somebody else has signed in since the page was opened. */
  otherPerson: 'client.other-person',
} as const;

/** Problem details (RFC 9457) as an error that can be thrown, shown by `code`, and led back to fields. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    /** The broken rule's id in the handbook, e.g. `R-OFF-2`. */
    readonly rule: string | null = null,
    readonly errors: readonly FieldProblem[] = [],
    /** The reference number to give when asking for help. */
    readonly traceId: string | null = null,
    /** Seconds to wait, from Retry-After, when the server asked for patience. */
    readonly retryAfter: number | null = null,
    /** Values for the placeholders of the code's text. */
    readonly args: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} (${status})`);
  }

  /** Another try may succeed without anything being changed by the person. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  get isStale(): boolean {
    return this.status === 412;
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const fieldProblem = (value: unknown): FieldProblem[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { path, code, message, args } = value as Record<string, unknown>;
  return [
    {
      path: text(path) ?? '',
      code: text(code) ?? 'invalid',
      message: text(message) ?? '',
      args: record(args),
    },
  ];
};

/** Reads the body of a failed answer; anything that is not problem details still becomes a Problem. */
export const toProblem = (response: Response, body: unknown): Problem => {
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const fields = record(body);
  return new Problem(
    response.status,
    text(fields['code']) ?? `http.${response.status}`,
    text(fields['detail']) ?? text(fields['title']) ?? '',
    text(fields['rule']),
    Array.isArray(fields['errors']) ? fields['errors'].flatMap(fieldProblem) : [],
    text(fields['traceId']),
    Number.isFinite(retryAfter) ? retryAfter : null,
    record(fields['args']),
  );
};

export const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return new Problem(0, clientCodes.offline, error.message);
  return new Problem(0, clientCodes.unreadable, error instanceof Error ? error.message : String(error));
};
