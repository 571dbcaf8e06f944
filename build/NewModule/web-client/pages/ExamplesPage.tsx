import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty, Page, QueryState } from '@/shared/ui';
import { examplesQuery } from '../api/examples';

export default function ExamplesPage() {
  const { t } = useTranslation('__kebab-name__');
  const examples = useQuery(examplesQuery);
  return (
    <Page title={t('examples.title')} lead={t('examples.lead')}>
      <QueryState
        query={examples}
        isEmpty={(found) => found.length === 0}
        empty={<Empty title={t('examples.none')} />}
      >
        {(found) => (
          <ul>
            {found.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        )}
      </QueryState>
    </Page>
  );
}
