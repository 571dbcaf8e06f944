export const specialtiesFile: string;
export const specialties: readonly Readonly<Record<'code' | 'later_employer' | 'nb' | 'nn' | 'en', string>>[];
export const withSpecialties: (texts: Record<string, string>, language: string) => Record<string, string>;
