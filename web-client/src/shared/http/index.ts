export { api, call, callWithVersion, ifMatch, type Versioned } from './client';
export { newKey, useIdempotencyKey } from './idempotency';
export { asProblem, Problem, type FieldProblem } from './problem';
export { useOnline } from './useOnline';
