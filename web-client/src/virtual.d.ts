/** Made by the plugins in `vite/`. */
declare module 'virtual:texts' {
  import type { ResourceKey } from 'i18next';

  /** `namespace/language` to what loads its texts. */
  export const loaders: Readonly<Record<string, () => Promise<{ default: ResourceKey }>>>;
}

declare module 'virtual:specialties' {
  type Specialty = import('./generated/schema').components['schemas']['AllocationSpecialty'];

  export const specialtyCodes: readonly Specialty[];
  /** Those whose later position is with a municipality. */
  export const municipal: readonly Specialty[];
}

declare module 'virtual:fonts.css';
declare module 'virtual:designsystem/base.css';
