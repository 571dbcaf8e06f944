import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { specialties, specialtiesFile, withSpecialties } from './specialties.mjs';

type Texts = Record<string, string>;

const src = join(import.meta.dirname, '../src');

/**
 * The texts stand with the feature that knows them, and are used outside it: tasks and errors answer codes of the server, from
 * whichever module those come; the names of places in the navigation are part of the frame.
 */
export const gathered = { tasks: 'tasks.', errors: 'errors.', common: 'nav.' } as const;

/** Namespace to language to texts: `common`, one per feature, and the gathered ones. */
export const readTexts = (): { texts: Map<string, Map<string, Texts>>; files: string[] } => {
  const features = readdirSync(join(src, 'features')).map((name) => join(src, 'features', name));
  const folders = [join(src, 'shared/i18n'), ...features].map((folder) => join(folder, 'locales'));
  const texts = new Map<string, Map<string, Texts>>();
  const files: string[] = [specialtiesFile];
  const of = (namespace: string, language: string): Texts => {
    const languages = texts.get(namespace) ?? new Map<string, Texts>();
    texts.set(namespace, languages);
    const found = languages.get(language) ?? {};
    languages.set(language, found);
    return found;
  };
  for (const folder of folders) {
    const owner = basename(dirname(folder));
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      files.push(join(folder, file));
      const language = basename(file, '.json');
      const read = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts;
      for (const [key, text] of Object.entries(withSpecialties(read, language))) {
        const [gathering] = Object.entries(gathered).find(([, prefix]) => key.startsWith(prefix)) ?? [];
        of(gathering ?? (owner === 'i18n' ? 'common' : owner), language)[key] = text;
      }
    }
  }
  return { texts, files };
};

const resolved = '/lisportal/texts';

/**
 * `virtual:texts` loads the texts of one namespace in one language: a page fetches those of its feature, and of the server's codes only
 * the tasks or the errors, whoever they belong to.
 */
export const textFiles = (): Plugin => ({
  name: 'lisportal:texts',
  resolveId: (id) => (id.startsWith('virtual:texts') ? resolved + id.slice('virtual:texts'.length) : null),
  load(id) {
    if (!id.startsWith(resolved)) return null;
    const { texts, files } = readTexts();
    files.forEach((file) => this.addWatchFile(file));
    const [, namespace, language] = id.slice(resolved.length).split('/');
    if (namespace !== undefined && language !== undefined)
      return `export default ${JSON.stringify(texts.get(namespace)?.get(language) ?? {})};`;
    const loaders = [...texts].flatMap(([name, languages]) =>
      [...languages.keys()].map(
        (spoken) => `'${name}/${spoken}': () => import('virtual:texts/${name}/${spoken}'),`,
      ),
    );
    return `export const loaders = {\n${loaders.join('\n')}\n};`;
  },
  handleHotUpdate({ file, server }) {
    if (!/[\\/]locales[\\/]\w+\.json$/.test(file)) return;
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  },
});

const known = '/lisportal/specialties';

/** `virtual:specialties`: the codes of the server's reference data. */
export const specialtyCodes = (): Plugin => ({
  name: 'lisportal:specialties',
  resolveId: (id) => (id === 'virtual:specialties' ? known : null),
  load(id) {
    if (id !== known) return null;
    const codes = specialties.map(({ code }) => code);
    const municipal = specialties
      .filter((row) => row.later_employer === 'municipality')
      .map(({ code }) => code);
    return `export const specialtyCodes = ${JSON.stringify(codes)};\nexport const municipal = ${JSON.stringify(municipal)};`;
  },
});
