export { api, call, callWithVersion, ifMatch, type Versioned } from './client';
export { newKey, useIdempotencyKey } from './idempotency';
export { asProblem, Problem, type FieldProblem } from './problem';
export { readAll } from './readAll';
export { useOnline } from './useOnline';
export { upload } from './upload';
export type { QueryKey, Subject } from './queryKeys';
export { useRefresh } from './useRefresh';
