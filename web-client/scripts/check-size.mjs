// Fails the build when a first visit would fetch more than its budget: the page, the scripts and style sheets that it names with all
// they import, the font and the bokmål texts, as the host sends them (brotli where the build has made it).
import { existsSync, readFileSync, statSync } from 'node:fs';

const budget = { script: 160_000, all: 200_000 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const files = new Set(['index.html', 'favicon.svg']);
const collect = (key) => {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.css ?? []).forEach((file) => files.add(file));
  (chunk.imports ?? []).forEach(collect);
};
collect('index.html');
// What the start page of somebody signed in shows beside it.
for (const namespace of ['common', 'tasks']) {
  const key = Object.keys(manifest).find((name) => name.endsWith(`/texts/${namespace}/nb`));
  if (key === undefined) throw new Error(`The build has no texts «${namespace}» in nb.`);
  collect(key);
}
const page = readFileSync(new URL('index.html', dist), 'utf8');
for (const [, file] of page.matchAll(/href="\/(assets\/[^"]+)"/g)) files.add(file);
if (![...files].some((file) => file.endsWith('.woff2'))) throw new Error('The page preloads no font.');

const onTheWire = (file) => {
  const compressed = new URL(`${file}.br`, dist);
  return statSync(existsSync(compressed) ? compressed : new URL(file, dist)).size;
};
const sumOf = (endings) =>
  [...files].filter((file) => endings.test(file)).reduce((sum, file) => sum + onTheWire(file), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const script = sumOf(/\.js$/);
const all = sumOf(/./);
console.log(
  `First load: ${kB(all)} in ${files.size} files (budget ${kB(budget.all)}): script ${kB(script)} ` +
    `(budget ${kB(budget.script)}), style sheets ${kB(sumOf(/\.css$/))}, fonts ${kB(sumOf(/\.woff2$/))}`,
);
if (script > budget.script || all > budget.all) {
  console.error('The first load is over its budget.');
  process.exit(1);
}
