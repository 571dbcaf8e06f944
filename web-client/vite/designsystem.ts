import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const packageName = '@digdir/designsystemet-react';
const scheme = 'virtual:designsystem/';

/** Classes and elements, and the one attribute that is styled without a class. */
const classWords = (code: string): string[] =>
  code.replaceAll(/--[a-z-]+/g, '').match(/\b(?:ds-[a-z][a-z-]*|data-tooltip)\b/g) ?? [];

/** The style sheet's top-level parts, in its order; each lies in a layer of its own, so that a part can be fetched alone. */
const partsOf = (css: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const char = css.charAt(at);
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
      continue;
    }
    if (char === '"' || char === "'") quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0 && (char === '}' || char === ';')) {
      parts.push(css.slice(from, at + 1));
      from = at + 1;
    }
  }
  return parts;
};

/** What a file of the design system's package and those it imports name as classes or elements. */
const wordsReachedFrom = (file: string, seen = new Set<string>()): Set<string> => {
  const words = new Set<string>();
  if (seen.has(file) || !existsSync(file)) return words;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  classWords(code).forEach((word) => words.add(word));
  for (const [, path] of code.matchAll(/from\s*["'](\.[^"']+)["']/g))
    wordsReachedFrom(resolve(dirname(file), path ?? ''), seen).forEach((word) => words.add(word));
  return words;
};

export interface DesignSystem {
  parts: readonly string[];
  /** The statement that puts the layers in order. */
  layers: string;
  /** Numbers of the parts that everything needs: layers, roots, what styles no class of its own. */
  base: readonly number[];
  /** Numbers of the parts that can style what a component draws. */
  partsFor: (component: string) => readonly number[];
  /** Numbers of the parts that can style what a source file itself marks with a class or attribute of the design system. */
  partsMentionedIn: (code: string) => readonly number[];
}

/** Reads the installed package, so that a new version of it needs no list here to be mended. */
export const readDesignSystem = (): DesignSystem => {
  const parts = partsOf(readFileSync(require.resolve('@digdir/designsystemet-css'), 'utf8'));
  const index = join(dirname(require.resolve(packageName)), '../esm/components/index.js');
  const exported = readFileSync(index, 'utf8');
  const words = parts.map((part) => new Set(classWords(part)));
  const base = parts.flatMap((part, number) =>
    words[number]?.size === 0 || /:root|\[data-color-scheme\]/.test(part) ? [number] : [],
  );

  const partsNaming = (wanted: ReadonlySet<string>): number[] =>
    parts.flatMap((_, number) =>
      !base.includes(number) && [...(words[number] ?? [])].some((word) => wanted.has(word)) ? [number] : [],
    );
  const partsFor = (component: string): number[] => {
    const local =
      new RegExp(String.raw`\b(\w+) as ${component}\b`).exec(
        exported.slice(exported.lastIndexOf('export')),
      )?.[1] ?? component;
    const path = new RegExp(String.raw`import\s*\{[^}]*\b${local}\b[^}]*\}\s*from\s*["'](\.[^"']+)["']`).exec(
      exported,
    )?.[1];
    if (path === undefined) throw new Error(`${packageName} has no component «${component}».`);
    return partsNaming(wordsReachedFrom(resolve(dirname(index), path)));
  };
  const [layers] = parts;
  if (layers?.startsWith('@layer') !== true)
    throw new Error('The style sheet does not begin with its layers.');
  return {
    parts,
    layers,
    base,
    partsFor,
    partsMentionedIn: (code) => partsNaming(new Set(classWords(code))),
  };
};

/** Components that a source file imports, types left out. */
export const componentsIn = (code: string): string[] =>
  [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"]@digdir\/designsystemet-react['"]/g)].flatMap(
    ([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => name.split(/\s+as\s+/)[0] ?? name),
  );

/**
 * Gives every source file the parts of the design system's style sheet that its components can be styled by, and no others: what a
 * page does not draw, it does not fetch. `virtual:designsystem/base.css` holds what all of them stand on.
 */
export const designSystem = (): Plugin => {
  const system = readDesignSystem();
  return {
    name: 'lisportal:designsystem',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(scheme) ? `/${id.slice('virtual:'.length)}` : null),
    load(id) {
      const [, name] = /^\/designsystem\/(\w+)\.css$/.exec(id) ?? [];
      if (name === undefined) return null;
      const numbers = name === 'base' ? system.base : [Number(name)];
      // Which file comes first is up to the page, the order of the layers is not.
      return [system.layers, ...numbers.map((number) => system.parts[number])].join('');
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || /\.test\.tsx?$/.test(id)) return null;
      const numbers = new Set([
        ...componentsIn(code).flatMap((component) => system.partsFor(component)),
        ...system.partsMentionedIn(code),
      ]);
      if (numbers.size === 0) return null;
      const imports = [...numbers].sort((a, b) => a - b).map((number) => `import '${scheme}${number}.css';`);
      // On the first line, so that the lines of an error stay what they are.
      return { code: imports.join('') + code, map: null };
    },
  };
};
