import type { CustomTypeOptions } from 'i18next';

type Resources = CustomTypeOptions['resources'];

/** Where a text stands: with the frame, or with a feature. */
export type TextHome = Exclude<keyof Resources, 'errors' | 'tasks'>;

/** Of whatever namespace. */
export type AnyKey = { [Home in keyof Resources]: keyof Resources[Home] }[keyof Resources];

/** A text with several forms is asked for without naming one. */
type Formless<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** Keys under a prefix: `TextKey<'nav'>` is `nav.start` and so on. */
export type TextKey<Prefix extends string> = Extract<Formless<AnyKey>, `${Prefix}.${string}`>;

/**
 * The key of a text that answers to a code of the server's, which is a string to the types: `check:i18n` holds the texts against the codes
 * that the contract publishes.
 */
export const keyOf = <Prefix extends string>(prefix: Prefix, code: string): TextKey<Prefix> =>
  `${prefix}.${code}` as TextKey<Prefix>;
