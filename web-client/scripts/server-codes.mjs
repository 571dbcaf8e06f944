// The codes that the server can give, each of which needs a text, as the contract publishes them; and other texts that it names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const contract = () => JSON.parse(readFileSync(join(root, 'contracts/openapi/lisportal.v1.json'), 'utf8'));

/** `{ code: ['count', …] }`: every task and the values it comes with. */
export const taskCodes = () => contract().components.schemas.TaskItem.properties.code['x-args'];

const files = (end) =>
  readdirSync(join(root, 'api'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](?:obj|bin|migrations)[\\/]/.test(file));

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
  const policies = files('policies.json').flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  const schemes = JSON.parse(read('modules/Screening/Domain/national-points-schemes.json'));
  const criteria = schemes.flatMap((scheme) => scheme.criteria);
  const all = (path, pattern) => [...read(path).matchAll(pattern)].map(([, value]) => value);
  return [
    ...policies.map(({ textKey }) => textKey),
    ...criteria.flatMap(({ code, evidenceTextKey }) => [`criterion.${code}`, evidenceTextKey]),
    ...all('modules/Announcement/Domain/CalendarWarnings.cs', /"(announcement\.calendar\.[a-z-]+)"/g).map(
      (warning) => `warnings.${warning}`,
    ),
    ...files('Access.cs')
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/string \w*Scope = "([a-z-]+:[a-z]+)"/g)])
      .map(([, scope]) => `scope.${scope.replace(':', '-')}`),
  ].filter((key) => key !== undefined && key !== null);
};
