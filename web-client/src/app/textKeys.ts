// Every text has a key that the compiler knows: one that is misspelt, or of a namespace that is not loaded, does not build.
import type allocation from '@/features/allocation/locales/nb.json';
import type announcement from '@/features/announcement/locales/nb.json';
import type educationPlan from '@/features/education-plan/locales/nb.json';
import type evaluation from '@/features/evaluation/locales/nb.json';
import type offers from '@/features/offers/locales/nb.json';
import type operations from '@/features/operations/locales/nb.json';
import type organisations from '@/features/organisations/locales/nb.json';
import type screening from '@/features/screening/locales/nb.json';
import type common from '@/shared/i18n/locales/nb.json';
import type { Specialty } from '@/shared/specialties';

/** Texts about a specialty are written once for all of them. */
type Spelt<Texts> = {
  [Key in keyof Texts as Key extends `${infer Before}{specialty}` ? `${Before}${Specialty}` : Key]: string;
};

interface Features {
  allocation: Spelt<typeof allocation>;
  announcement: Spelt<typeof announcement>;
  'education-plan': Spelt<typeof educationPlan>;
  evaluation: Spelt<typeof evaluation>;
  offers: Spelt<typeof offers>;
  operations: Spelt<typeof operations>;
  organisations: Spelt<typeof organisations>;
  screening: Spelt<typeof screening>;
}

/** What stands with a feature and is used outside it; see `vite/texts.ts`. */
type Gathered<Prefix extends string> = Record<
  Extract<
    keyof typeof common | { [Name in keyof Features]: keyof Features[Name] }[keyof Features],
    `${Prefix}.${string}`
  >,
  string
>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    fallbackNS: 'common';
    keySeparator: false;
    returnNull: false;
    resources: Features & {
      common: Spelt<typeof common> & Gathered<'nav'>;
      errors: Gathered<'errors'>;
      tasks: Gathered<'tasks'>;
    };
  }
}
