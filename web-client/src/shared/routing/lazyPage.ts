import type { ComponentType } from 'react';
import { lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/shared/i18n/i18n';

/** A page whose script and whose feature's texts are fetched side by side when somebody goes there. */
export const lazyPage = <C extends ComponentType>(feature: string, load: () => Promise<{ default: C }>) =>
  lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadTexts(feature)]);
    return page;
  });
