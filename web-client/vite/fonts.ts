import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

type Range = readonly [first: number, last: number];

/** What is drawn with each file. The first is preloaded; the browser fetches the second where a page has such a letter (Sámi, Polish …). */
const fonts: readonly { name: string; source: string; ranges: readonly Range[] }[] = [
  {
    name: 'inter',
    source: 'inter-latin-wght-normal.woff2',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x2010, 0x2015], // dashes
      [0x2018, 0x201e], // quotation marks
      [0x2022, 0x2022], // •
      [0x2026, 0x2026], // …
      [0x2039, 0x203a], // ‹ ›
      [0x20ac, 0x20ac], // €
      [0x2190, 0x2193], // arrows
      [0x2212, 0x2212], // minus
      [0x2264, 0x2265], // ≤ ≥
    ],
  },
  { name: 'inter-extended', source: 'inter-latin-ext-wght-normal.woff2', ranges: [[0x100, 0x17f]] },
];

/** The weights between which the style sheets move; everything heavier is drawn as the heaviest. */
const weights = { min: 400, max: 600 };

/** Kerning, accents, figures of one width, and the l with a tail (cv05). */
const features = ['kern', 'mark', 'ccmp', 'locl', 'tnum', 'cv05'];

/** Whether a character is drawn in our own letters. */
export const isDrawn = (character: string): boolean =>
  fonts.some(({ ranges }) =>
    ranges.some(
      ([first, last]) => (character.codePointAt(0) ?? 0) >= first && (character.codePointAt(0) ?? 0) <= last,
    ),
  );

const charactersIn = (ranges: readonly Range[]): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step))
    .map((code) => String.fromCodePoint(code))
    .join('');

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** Subsets what the package brings, once for these choices and this version of it. */
const subset = async (): Promise<string> => {
  const folder = join(dirname(require.resolve('@fontsource-variable/inter/package.json')), 'files');
  const sources = fonts.map(({ source }) => readFileSync(join(folder, source)));
  const key = createHash('sha256').update(JSON.stringify([fonts, weights, features]));
  sources.forEach((source) => key.update(source));
  const made = join(
    import.meta.dirname,
    '../node_modules/.cache/lisportal-fonts',
    key.digest('hex').slice(0, 16),
  );
  mkdirSync(made, { recursive: true });
  for (const [place, { name, ranges }] of fonts.entries()) {
    const file = join(made, `${name}.woff2`);
    const source = sources[place];
    if (source === undefined || existsSync(file)) continue;
    writeFileSync(
      file,
      await subsetFont(source, charactersIn(ranges), {
        targetFormat: 'woff2',
        variationAxes: { wght: weights },
        keepFeatures: features,
      }),
    );
  }
  return made;
};

const faces = fonts
  .map(
    ({ name, ranges }) => `@font-face {
  font-family: Inter;
  font-style: normal;
  font-weight: ${weights.min} ${weights.max};
  font-display: swap;
  src: url('lisportal-fonts/${name}.woff2') format('woff2');
  unicode-range: ${ranges.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(', ')};
}`,
  )
  .join('\n');

/** A font that is on every machine, stretched to the measures of Inter, so that nothing moves when Inter comes. */
const fallback = `@font-face {
  font-family: 'Inter fallback';
  src: local('Arial'), local('Liberation Sans'), local('Helvetica');
  size-adjust: 107.06%;
  ascent-override: 90.49%;
  descent-override: 22.56%;
  line-gap-override: 0%;
}`;

/** `virtual:fonts.css`: Inter cut down to the letters, weights and features that the client uses, and preloaded. */
export const cutFonts = (): Plugin => ({
  name: 'lisportal:fonts',
  config: async () => ({ resolve: { alias: { 'lisportal-fonts': await subset() } } }),
  resolveId: (id) => (id === 'virtual:fonts.css' ? '/lisportal/fonts.css' : null),
  load: (id) => (id === '/lisportal/fonts.css' ? `${faces}\n${fallback}\n` : null),
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((file) => file.type === 'asset' && file.names.includes('inter.woff2'))
        .map(({ fileName }) => ({
          tag: 'link',
          injectTo: 'head-prepend' as const,
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `/${fileName}`,
            crossorigin: true,
          },
        })),
  },
});
