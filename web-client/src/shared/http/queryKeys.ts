// Every query's key begins with what it is about, so that a change can say what it has made old. The compiler knows no other.
import '@tanstack/react-query';
import type { paths } from '@/generated/schema';

type WordsOf<Path> = Path extends `${infer First}/${infer Rest}` ? First | WordsOf<Rest> : Path;

/** A word of the API's paths: what a module adds to the contract is a subject too. */
export type Subject = Exclude<WordsOf<keyof paths>, '' | 'api' | 'v1' | `{${string}}`>;

export type QueryKey = readonly [Subject, ...unknown[]];

declare module '@tanstack/react-query' {
  interface Register {
    queryKey: QueryKey;
  }
}
