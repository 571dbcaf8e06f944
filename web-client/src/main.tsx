import { StrictMode, Suspense } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import 'virtual:fonts.css';
import 'virtual:designsystem/base.css';
import '@digdir/designsystemet-css/theme';
import '@/shared/ui/styles/index.css';
import { createQueryClient } from '@/shared/http/queryClient';
import { startI18n } from '@/shared/i18n';
import { sessionQuery } from '@/shared/session/session';
import { keepToPerson } from './app/keepToPerson';
import { prefetchStart } from './app/pages/prefetchStart';
import { createAppRouter } from './app/router';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

keepToPerson(queryClient, router);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

/** Who is here decides navigation and start page: drawn once it is known, instead of first for nobody and then for them. */
const whoIsHere = queryClient.query(sessionQuery).catch(() => undefined);
if (globalThis.location.pathname === '/')
  void whoIsHere.then((session) => prefetchStart(queryClient, session));

const patience = new Promise((resolve) => setTimeout(resolve, 2000));

void Promise.all([startI18n(), Promise.race([whoIsHere, patience])]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );
});
