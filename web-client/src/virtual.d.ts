/** Made by the plugins in `vite/`. */
declare module 'virtual:texts' {
  import type { ResourceKey } from 'i18next';

  /** `namespace/language` to what loads its texts. */
  export const loaders: Readonly<Record<string, () => Promise<{ default: ResourceKey }>>>;
}

declare module 'virtual:fonts.css';
declare module 'virtual:designsystem/base.css';
