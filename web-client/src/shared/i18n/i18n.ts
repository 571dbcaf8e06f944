import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, storedLanguage, storeLanguage } from './languages';

type Loader = () => Promise<ResourceKey>;

const files: Record<string, Loader> = {
  ...import.meta.glob<ResourceKey>('./locales/*.json', { import: 'default' }),
  ...import.meta.glob<ResourceKey>('../../features/*/locales/*.json', { import: 'default' }),
};

const loaders = new Map<string, Loader>();
for (const [path, load] of Object.entries(files)) {
  const [, feature, language] = /(?:features\/([\w-]+)\/)?locales\/(\w+)\.json$/.exec(path) ?? [];
  if (language) loaders.set(`${feature ?? 'common'}/${language}`, load);
}

/** Every namespace: `common` and one per feature that has texts. */
export const namespaces: readonly string[] = [
  ...new Set([...loaders.keys()].map((key) => key.split('/')[0] ?? '')),
];

/** Fetches only the texts of the features and the language in use. */
const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = loaders.get(`${namespace}/${language}`);
    if (!load) {
      done(null, {});
      return;
    }
    load().then(
      (texts) => done(null, texts),
      (reason: unknown) => done(reason instanceof Error ? reason : new Error(String(reason)), null),
    );
  },
};

const showLanguage = (language: string): void => {
  document.documentElement.lang = language;
};

export const startI18n = async (): Promise<void> => {
  i18next.on('languageChanged', showLanguage);
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: storedLanguage(),
      fallbackLng: 'nb',
      ns: ['common'],
      defaultNS: 'common',
      fallbackNS: 'common',
      // Keys are flat, «search.title»: easy to find, and codes of the server have dots.
      keySeparator: false,
      interpolation: { escapeValue: false }, // React escapes.
      returnNull: false,
      saveMissing: true,
      // End-to-end tests read the mark, so that no page ships with a raw key on it.
      missingKeyHandler: (_languages, namespace, key) => {
        document.documentElement.dataset['missingText'] = `${namespace}:${key}`;
      },
    });
};

export const changeLanguage = async (language: Language): Promise<void> => {
  storeLanguage(language);
  await i18next.changeLanguage(language);
};
