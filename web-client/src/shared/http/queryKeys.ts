// Every query's key begins with what it is about, so that a change can say what it has made old. The compiler knows no other.
import '@tanstack/react-query';

/** As the API's paths name it. */
export type Subject =
  | 'advertisements'
  | 'api-clients'
  | 'applicants'
  | 'applications'
  | 'audit'
  | 'clock'
  | 'cv'
  | 'education-plans'
  | 'employments'
  | 'markings'
  | 'offer-rounds'
  | 'offers'
  | 'organisations'
  | 'parked-events'
  | 'policies'
  | 'quota'
  | 'rankings'
  | 'residual-positions'
  | 'round-log'
  | 'rounds'
  | 'session'
  | 'statistics'
  | 'tasks'
  | 'users';

export type QueryKey = readonly [Subject, ...unknown[]];

declare module '@tanstack/react-query' {
  interface Register {
    queryKey: QueryKey;
  }
}
