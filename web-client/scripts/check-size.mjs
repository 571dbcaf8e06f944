// Fails the build when a first visit would fetch more script than the budget: the entry with everything it
// imports, plus the start page and the bokmål texts, compressed as a server compresses them.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 200_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const firstLoad = [
  'index.html',
  ...Object.keys(manifest).filter((key) =>
    /src\/app\/pages\/(Start|PublicStart)|shared\/i18n\/locales\/nb/.test(key),
  ),
];
const files = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.imports ?? []).forEach(collect);
};
firstLoad.forEach(collect);

const scripts = [...files].filter((file) => file.endsWith('.js'));
const total = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
console.log(
  `First load: ${(total / 1000).toFixed(1)} kB of script compressed in ${scripts.length} files (budget ${budget / 1000} kB)`,
);
if (total > budget) {
  console.error('The first load is over its budget.');
  process.exit(1);
}
