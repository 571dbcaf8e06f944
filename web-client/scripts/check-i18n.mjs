// Fails when nb, nn and en do not have the same keys and placeholders, when code uses a key that no locale has,
// or when a locale has a key that no code uses. Keys are flat ("search.title"); a template literal in t(`kind.${x}`)
// counts as use of every key with that prefix. `errors.` and `tasks.` are answered to codes of the server, all of which must have texts.
// What the types say x can be (the contract's values, for most) must have texts too, and a text with several forms is given a number.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
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

// Keys as the types have them: t(`kind.${kind}`) is every key that `kind` makes of it.
const config = ts.readConfigFile(join(src, '../tsconfig.json'), ts.sys.readFile).config;
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(src, '..'));
const program = ts.createProgram(fileNames, { ...options, incremental: false, tsBuildInfoFile: undefined });
const checker = program.getTypeChecker();

/** The strings that an expression can be, or null when its type does not tell. */
const valuesOf = (expression) => {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return valuesOf(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    const both = [valuesOf(expression.whenTrue), valuesOf(expression.whenFalse)];
    return both.includes(null) ? null : both.flat();
  }
  if (ts.isTemplateExpression(expression))
    return expression.templateSpans.reduce(
      (heads, { expression: inner, literal }) => {
        const values = heads && valuesOf(inner);
        return values && heads.flatMap((head) => values.map((value) => head + value + literal.text));
      },
      [expression.head.text],
    );
  const type = checker.getTypeAtLocation(expression);
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
  );
  return parts.length > 0 && parts.every((part) => part.isStringLiteral())
    ? parts.map((part) => part.value)
    : null;
};

const property = (object, name) =>
  object && ts.isObjectLiteralExpression(object)
    ? object.properties.find((one) => ts.isSpreadAssignment(one) || one.name?.getText() === name)
    : object;

for (const file of program.getSourceFiles()) {
  if (!file.fileName.startsWith(src) || /\.test\.tsx?$|\/generated\//.test(file.fileName)) continue;
  const feature = /features[\\/]([\w-]+)/.exec(file.fileName)?.[1];
  const named = [...file.text.matchAll(/(?:useTranslation|getFixedT)\(\s*(?:null\s*,\s*)?\[?\s*'([\w-]+)'/g)];
  const candidates = [
    ...new Set([...named.map((match) => match[1]), ...(feature ? [feature] : []), 'common']),
  ];
  const check = (call) => {
    const [first, given] = call.arguments;
    const where = () => {
      const { line } = file.getLineAndCharacterOfPosition(call.getStart());
      return `${file.fileName.slice(src.length)}:${line + 1}`;
    };
    const keys = valuesOf(first);
    for (const raw of keys ?? []) {
      const [place, key] = raw.includes(':') ? raw.split(':', 2) : [undefined, raw];
      const places = place ? [place] : candidates;
      const texts = places.map((name) => namespaces.get(name)?.nb ?? {});
      const plain = texts.some((own) => Object.hasOwn(own, key));
      const plural = texts.some((own) => Object.hasOwn(own, `${key}_other`));
      if (!plain && !plural) problems.push(`${where()}: «${raw}» has no text`);
      if (plural && !plain && !property(given, 'count'))
        problems.push(`${where()}: «${raw}» has several forms and is given no count`);
    }
  };
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      node.arguments.length > 0 &&
      /(?:^|\.)t$/.test(node.expression.getText())
    )
      check(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

// Codes of the server, which no key in the client's own code names.
const everything = new Set([...namespaces.values()].flatMap((texts) => Object.keys(texts.nb ?? {})));
const tasks = taskCodes();
const errors = errorCodes();
for (const [code, args] of Object.entries(tasks)) {
  const key = `tasks.${code}`;
  if (everything.has(`${key}_other`)) {
    if (!args.includes('count')) problems.push(`«${key}» has several forms, but the server gives no count`);
  } else if (!everything.has(key)) problems.push(`the server's task «${code}» has no text «${key}»`);
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
  if (!everything.has(`errors.${code}`) && !everything.has(`errors.${code}_other`))
    problems.push(`the server's error «${code}» has no text «errors.${code}»`);
for (const key of namedTexts())
  if (!everything.has(key) && !everything.has(`${key}_other`))
    problems.push(`the server names «${key}», which has no text`);
for (const file of all.filter((f) => /routes\.tsx$|MainNavigation\.tsx$/.test(f)))
  for (const [, label] of readFileSync(file, 'utf8').matchAll(/label: '(\w+)'/g))
    if (!everything.has(`nav.${label}`)) problems.push(`the navigation has no text «nav.${label}»`);
for (const key of everything) {
  const code = stem(key).replace(/^(tasks|errors)\./, '');
  if (key.startsWith('tasks.') && !Object.hasOwn(tasks, code))
    problems.push(`«${key}» answers to no task of the server`);
  if (key.startsWith('errors.') && !errors.has(code) && !ownErrors.test(code))
    problems.push(`«${key}» answers to no error that the contract publishes`);
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
  `${count} texts in ${namespaces.size} namespaces, complete in ${languages.join(', ')}, all used; ` +
    `${Object.keys(tasks).length} tasks and ${errors.size} errors of the server have theirs.`,
);
