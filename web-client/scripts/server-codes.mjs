// The codes that the server can give, each of which needs a text: tasks from the contract, errors from the sources, where they
// are written whole. An error code that is put together cannot be found here, so it is reported.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** `{ code: ['count', …] }`: every task and the values it comes with. */
export const taskCodes = () => {
  const contract = JSON.parse(readFileSync(join(root, 'contracts/openapi/lisportal.v1.json'), 'utf8'));
  return contract.components.schemas.TaskItem.properties.code['x-args'];
};

const files = (end) =>
  readdirSync(join(root, 'api'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](?:obj|bin|migrations)[\\/]/.test(file));

const code = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;

/** What a rule of FluentValidation is called when it fails, where the code that names it does not say otherwise. */
const fieldCodes = {
  NotEmpty: 'not-empty',
  NotNull: 'not-null',
  Length: 'length',
  MinimumLength: 'minimum-length',
  MaximumLength: 'maximum-length',
  EmailAddress: 'email',
  Matches: 'regular-expression',
  Must: 'predicate',
  MustAsync: 'async-predicate',
  InclusiveBetween: 'inclusive-between',
  ExclusiveBetween: 'exclusive-between',
  GreaterThan: 'greater-than',
  GreaterThanOrEqualTo: 'greater-than-or-equal',
  LessThan: 'less-than',
  LessThanOrEqualTo: 'less-than-or-equal',
  Equal: 'equal',
  NotEqual: 'not-equal',
  IsInEnum: 'enum',
};

/** Ways to name an error: its code is the first thing in quotes behind them, or the only one. */
const namings = [
  /\bError\.(?:Conflict|Invalid|Forbidden|TooMany)\(\s*(\$?"[^"]*")/g,
  /\bnew(?: Error)?\(\s*(\$?"[^"]*"),\s*ErrorKind\./g,
  /\bMalformed\(\s*(\$?"request\.[^"]*")/g,
  /\bWithErrorCode\(\s*(\$?"[^"]*")/g,
  // Helpers of a file, which pass on what they are given.
  /\bRequire\([^;]*?,\s*(\$?"[a-z][a-z0-9.{}-]*")\s*,/g,
  /(?<![.\w])Invalid\(\s*(\$?"[^"]*")/g,
];

/** Every error code of the server, and what cannot be read. */
export const errorCodes = () => {
  const codes = new Set();
  const unreadable = [];
  for (const file of files('.cs')) {
    const text = readFileSync(file, 'utf8');
    const at = file.slice(root.length);
    for (const naming of namings) {
      for (const [, quoted] of text.matchAll(naming)) {
        const value = quoted.replace(/^\$?"|"$/g, '');
        // Codes of the framework's account rules, which have texts for those that its settings let happen.
        if (quoted.startsWith('$') && (value.startsWith('accounts.{') || value === '{what}.not-found'))
          continue;
        if (quoted.startsWith('$') || !code.test(value))
          unreadable.push(`${at}: the error code ${quoted} is not written whole`);
        else codes.add(value);
      }
    }
    for (const [, what] of text.matchAll(/\bError\.NotFound\(\s*"([a-z-]+)"/g))
      codes.add(`${what}.not-found`);
    for (const [, first, second] of text.matchAll(
      /\bError\.\w+\([^"?;]*\?\s*"([a-z.-]+)"\s*:\s*"([a-z.-]+)"/g,
    ))
      codes.add(first).add(second);
    if (!text.includes('AbstractValidator<')) continue;
    for (const [, rule] of text.matchAll(/\.(\w+)\([^;]*?/g))
      if (Object.hasOwn(fieldCodes, rule) && /RuleFor/.test(text)) codes.add(`field.${fieldCodes[rule]}`);
  }
  return { codes: [...codes].sort(), unreadable };
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
