import { loaders } from 'virtual:texts';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, storedLanguage, storeLanguage } from './languages';

/** Fetches only the texts of the namespaces and the language in use. */
const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = loaders[`${namespace}/${language}`];
    if (!load) {
      done(new Error(`There are no texts «${namespace}» in ${language}.`), null);
      return;
    }
    load().then(
      (texts) => done(null, texts.default),
      (reason: unknown) => done(reason instanceof Error ? reason : new Error(String(reason)), null),
    );
  },
};

const showLanguage = (language: string): void => {
  document.documentElement.lang = language;
};

/**
 * A text that is not there, or one of several forms asked for without a number, is a fault: it stops development and tests, and marks
 * the page for those who test the built client.
 */
export const reportMissingText = (namespace: string, key: string): void => {
  document.documentElement.dataset['missingText'] = `${namespace}:${key}`;
  if (import.meta.env.DEV) throw new Error(`There is no text «${namespace}:${key}».`);
};

export const startI18n = async (): Promise<void> => {
  i18next.on('languageChanged', showLanguage);
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: storedLanguage(),
      // Every language has every text (check:i18n), so that nobody fetches two.
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      fallbackNS: 'common',
      // Keys are flat, «search.title»: easy to find, and codes of the server have dots.
      keySeparator: false,
      interpolation: { escapeValue: false }, // React escapes.
      returnNull: false,
      saveMissing: true,
      missingKeyHandler: (_languages, namespace, key) => reportMissingText(namespace, key),
    });
};

/** Begins to fetch texts before something that shows them is drawn. */
export const loadTexts = (namespace: string): Promise<void> => i18next.loadNamespaces(namespace);

export const changeLanguage = async (language: Language): Promise<void> => {
  storeLanguage(language);
  await i18next.changeLanguage(language);
};
