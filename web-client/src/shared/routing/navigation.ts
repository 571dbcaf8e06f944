import type { TextKey } from '@/shared/i18n';
import type { Role } from '@/shared/session/session';

/** A place in the main navigation; its words are the text `nav.<label>` beside the feature's own. */
export interface NavItem {
  to: string;
  label: TextKey<'nav'> extends `nav.${infer Label}` ? Label : never;
  /** `anyone` also when signed in; `visitors` only before; else the roles that have something to do there. */
  for: 'anyone' | 'visitors' | readonly Role[];
  /** Served by the API, not by the client's routes. */
  isExternal?: boolean;
  /** Pages below it have places of their own in the navigation. */
  isExact?: boolean;
}
