// Fails when nb, nn and en do not have the same keys and placeholders, when code uses a key that no locale has,
// or when a locale has a key that no code uses. Keys are flat ("search.title"); a template literal in t(`kind.${x}`)
// counts as use of every key with that prefix. `errors.` and `tasks.` are answered to codes of the server.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const languages = ['nb', 'nn', 'en'];
const serverPrefixes = ['errors.', 'tasks.'];
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
  const texts = namespaces.get(namespace) ?? {};
  texts[basename(file, '.json')] = JSON.parse(readFileSync(file, 'utf8'));
  namespaces.set(namespace, texts);
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

// Uses: t('key'), t("ns:key"), i18nKey="key", labelKey: 'key' – in a file whose namespace is the one it names in useTranslation.
const used = new Map([...namespaces.keys()].map((name) => [name, { exact: new Set(), prefixes: new Set() }]));
for (const file of all.filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$|src[\\/]generated/.test(f))) {
  const code = readFileSync(file, 'utf8');
  const named = [...code.matchAll(/(?:useTranslation|getFixedT)\(\s*(?:null\s*,\s*)?\[?\s*'([\w-]+)'/g)].map(
    (m) => m[1],
  );
  const feature = /features[\\/]([\w-]+)/.exec(file)?.[1];
  const candidates = [...new Set([...named, ...(feature ? [feature] : []), 'common'])];
  const note = (raw, isPrefix) => {
    const [namespace, key] = raw.includes(':') ? raw.split(':', 2) : [undefined, raw];
    const places = namespace ? [namespace] : candidates;
    if (isPrefix) {
      places.forEach((place) => used.get(place)?.prefixes.add(key));
      if (
        !places.some((place) => Object.keys(namespaces.get(place)?.nb ?? {}).some((k) => k.startsWith(key)))
      )
        problems.push(`${file.slice(src.length)}: no key begins with «${raw}»`);
      return;
    }
    const owner = places.find((place) =>
      Object.keys(namespaces.get(place)?.nb ?? {}).some((k) => k === key || stem(k) === key),
    );
    if (!owner) problems.push(`${file.slice(src.length)}: «${raw}» has no text`);
    else used.get(owner).exact.add(key);
  };
  for (const match of code.matchAll(/\bt\(\s*'([^']+)'/g)) note(match[1], false);
  for (const match of code.matchAll(
    /(?:i18nKey=|[kK]ey=|[kK]ey:\s*|message:\s*|error:\s*)["']((?:[\w-]+:)?[\w-]+(?:\.[\w-]+)+)["']/g,
  ))
    note(match[1], false);
  for (const match of code.matchAll(/\bt\(\s*`([^`$]*)\$\{/g)) {
    if (match[1] && !serverPrefixes.includes(match[1])) note(match[1], true);
  }
  // Keys that travel as values: messages of a schema, tables from state to text, branches of a condition.
  for (const match of code.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)) {
    if (candidates.some((place) => Object.hasOwn(namespaces.get(place)?.nb ?? {}, match[1])))
      note(match[1], false);
  }
}

for (const [namespace, texts] of namespaces) {
  const { exact, prefixes } = used.get(namespace);
  for (const key of Object.keys(texts.nb ?? {})) {
    const isUsed =
      exact.has(key) ||
      exact.has(stem(key)) ||
      [...prefixes].some((prefix) => key.startsWith(prefix)) ||
      serverPrefixes.some((prefix) => key.startsWith(prefix));
    if (!isUsed) problems.push(`${namespace}: «${key}» is used nowhere`);
  }
}

if (problems.length > 0) {
  console.error(problems.sort().join('\n'));
  console.error(`\n${problems.length} problems with the texts.`);
  process.exit(1);
}
const count = [...namespaces.values()].reduce((sum, texts) => sum + Object.keys(texts.nb ?? {}).length, 0);
console.log(
  `${count} texts in ${namespaces.size} namespaces, complete in ${languages.join(', ')}, all used.`,
);
