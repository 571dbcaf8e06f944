export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'lisportal.language';

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The person's own choice, else bokmål – never the browser's setting, which few have chosen themselves. */
export const storedLanguage = (): Language => {
  try {
    const stored = localStorage.getItem(storageKey);
    return isLanguage(stored) ? stored : 'nb';
  } catch {
    return 'nb'; // Storage can be shut off; the page still works, in bokmål.
  }
};

export const storeLanguage = (language: Language): void => {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The choice then lasts for this visit only.
  }
};
