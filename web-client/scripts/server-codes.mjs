// The codes that the server can give, each of which needs a text, as the contract publishes them; and other texts that it names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const contract = () => JSON.parse(readFileSync(join(root, 'contracts/openapi/lisportal.v1.json'), 'utf8'));

/** `{ code: ['count', …] }`: every task and the values it comes with. */
export const taskCodes = () => contract().components.schemas.TaskItem.properties.code['x-args'];

/** Every error code that some operation, or any request, is answered with. */
export const errorCodes = () => {
  const { paths, 'x-errors': ofAnyRequest } = contract();
  const ofOperations = Object.values(paths).flatMap((path) =>
    Object.values(path).map((operation) => operation['x-errors']),
  );
  return new Set([ofAnyRequest, ...ofOperations].flatMap((byStatus) => Object.values(byStatus).flat()));
};

/** Other texts that the server names or answers to, as whole keys: dated policies, national criteria, warnings, scopes. */
export const namedTexts = () => {
  const read = (path) => readFileSync(join(root, 'api', path), 'utf8');
  const policies = JSON.parse(read('LisPortal.Kernel/Policies/policies.json'));
  const schemes = JSON.parse(read('modules/Screening/Domain/national-points-schemes.json'));
  const criteria = schemes.flatMap((scheme) => scheme.criteria);
  const all = (path, pattern) => [...read(path).matchAll(pattern)].map(([, value]) => value);
  return [
    ...policies.map(({ textKey }) => textKey),
    ...criteria.flatMap(({ code, evidenceTextKey }) => [`criterion.${code}`, evidenceTextKey]),
    ...all('modules/Announcement/Domain/CalendarWarnings.cs', /"(announcement\.calendar\.[a-z-]+)"/g).map(
      (warning) => `warnings.${warning}`,
    ),
    ...all('LisPortal.Kernel.Hosting/Access/Scopes.cs', /"([a-z-]+:[a-z]+)"/g).map(
      (scope) => `scope.${scope.replace(':', '-')}`,
    ),
  ].filter((key) => key !== undefined && key !== null);
};
