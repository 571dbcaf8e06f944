// Fails when nb, nn and en do not have the same keys and placeholders, when a locale has a key that no code uses, when a text with several
// forms is given no number, and when the texts do not answer to the codes of the server. That every key in the code has a text is the
// compiler's to say (src/app/textKeys.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSpecialties } from '../vite/specialties.mjs';
import { errorCodes, namedTexts, taskCodes } from './server-codes.mjs';

const languages = ['nb', 'nn', 'en'];
const serverPrefixes = ['errors.', 'tasks.'];
// What the client says by itself: of an answer that did not come or is no problem details, and of a code without words.
const ownErrors = /^(client|http)\.|^(invalid|unknown)$/;
const src = fileURLToPath(new URL('../src/', import.meta.url));
const problems = [];

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const all = walk(src);

// namespace -> language -> { key: text }
const namespaces = new Map();
for (const file of all.filter((f) => /[\\/]locales[\\/](nb|nn|en)\.json$/.test(f))) {
  const folder = dirname(dirname(file));
  const namespace = basename(folder) === 'i18n' ? 'common' : basename(folder);
  const language = basename(file, '.json');
  for (const [key, text] of Object.entries(
    withSpecialties(JSON.parse(readFileSync(file, 'utf8')), language),
  )) {
    // Names of places in the navigation stand with the feature that has the place, and are shown by the frame.
    const owner = key.startsWith('nav.') ? 'common' : namespace;
    const texts = namespaces.get(owner) ?? {};
    texts[language] = { ...texts[language], [key]: text };
    namespaces.set(owner, texts);
  }
}

const placeholders = (text) =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g)]
    .map((m) => m[1])
    .sort()
    .join();
const stem = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '');

for (const [namespace, texts] of namespaces) {
  for (const language of languages) {
    if (!texts[language]) problems.push(`${namespace}: ${language}.json is missing`);
  }
  const keys = new Set(languages.flatMap((language) => Object.keys(texts[language] ?? {})));
  for (const key of keys) {
    for (const language of languages) {
      const text = texts[language]?.[key];
      if (text === undefined) problems.push(`${namespace}: ${language} lacks «${key}»`);
      else if (typeof text !== 'string' || text.trim() === '')
        problems.push(`${namespace}: ${language} has no text for «${key}»`);
      else if (placeholders(text) !== placeholders(texts.nb?.[key] ?? ''))
        problems.push(`${namespace}: ${language} «${key}» has other placeholders than nb`);
    }
  }
}

// Uses: t('key'), t(`kind.${x}`) and keyOf('kind', x) for every key with the prefix, and keys that travel as values.
const texts = new Set([...namespaces.values()].flatMap((own) => Object.keys(own.nb ?? {})));
const hasForms = (key) => !texts.has(key) && texts.has(`${key}_other`);
const exact = new Set();
const prefixes = new Set();
for (const file of all.filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$|src[\\/]generated/.test(f))) {
  const code = readFileSync(file, 'utf8');
  for (const [, key] of code.matchAll(/['"`](?:[\w-]+:)?([\w-]+(?:\.[\w-]+)*)['"`]/g))
    if (texts.has(key) || hasForms(key)) exact.add(key);
  for (const [, prefix] of code.matchAll(/`(?:[\w-]+:)?([\w-]+(?:\.[\w-]+)*\.)\$\{/g)) prefixes.add(prefix);
  for (const [, prefix] of code.matchAll(/\bkeyOf\(\s*'([\w.-]+)'/g)) prefixes.add(`${prefix}.`);
  for (const [, key, after] of code.matchAll(/\bt\(\s*'(?:[\w-]+:)?([\w.-]+)'\s*([,)])/g))
    if (hasForms(key) && after === ')')
      problems.push(`${file.slice(src.length)}: «${key}» has several forms and is given no count`);
}

// Codes of the server, which no key in the client's own code names.
const tasks = taskCodes();
const errors = errorCodes();
for (const [code, args] of Object.entries(tasks)) {
  const key = `tasks.${code}`;
  if (texts.has(`${key}_other`)) {
    if (!args.includes('count')) problems.push(`«${key}» has several forms, but the server gives no count`);
  } else if (!texts.has(key)) problems.push(`the server's task «${code}» has no text «${key}»`);
  for (const [namespace, texts] of namespaces)
    for (const [own, text] of Object.entries(texts.nb ?? {}))
      if (stem(own) === key)
        for (const placeholder of placeholders(text).split(',').filter(Boolean))
          if (!args.includes(placeholder))
            problems.push(
              `${namespace}: «${own}» asks for {{${placeholder}}}, which the server does not give`,
            );
}
for (const code of errors)
  if (!texts.has(`errors.${code}`) && !texts.has(`errors.${code}_other`))
    problems.push(`the server's error «${code}» has no text «errors.${code}»`);
for (const key of namedTexts())
  if (!texts.has(key) && !texts.has(`${key}_other`))
    problems.push(`the server names «${key}», which has no text`);
for (const key of texts) {
  const code = stem(key).replace(/^(tasks|errors)\./, '');
  if (key.startsWith('tasks.') && !Object.hasOwn(tasks, code))
    problems.push(`«${key}» answers to no task of the server`);
  if (key.startsWith('errors.') && !errors.has(code) && !ownErrors.test(code))
    problems.push(`«${key}» answers to no error that the contract publishes`);
}

for (const [namespace, own] of namespaces)
  for (const key of Object.keys(own.nb ?? {})) {
    const isUsed =
      exact.has(stem(key)) ||
      exact.has(key) ||
      [...prefixes].some((prefix) => key.startsWith(prefix)) ||
      [...serverPrefixes, 'nav.'].some((prefix) => key.startsWith(prefix));
    if (!isUsed) problems.push(`${namespace}: «${key}» is used nowhere`);
  }

if (problems.length > 0) {
  console.error(problems.sort().join('\n'));
  console.error(`\n${problems.length} problems with the texts.`);
  process.exit(1);
}
const count = [...namespaces.values()].reduce((sum, texts) => sum + Object.keys(texts.nb ?? {}).length, 0);
console.log(
  `${count} texts in ${namespaces.size} namespaces, complete in ${languages.join(', ')}, all used; ` +
    `${Object.keys(tasks).length} tasks and ${errors.size} errors of the server have theirs.`,
);
