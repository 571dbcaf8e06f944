import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';

const maxRetries = 2;

/** Reads are tried again when the line or the server stumbles; writes never by themselves (their Idempotency-Key lets people do so safely). */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (failures, error) => failures < maxRetries && asProblem(error).isTransient,
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
