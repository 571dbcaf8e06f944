import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Subject } from './queryKeys';

/** Says what a change has made old; ends when what is on the page has been fetched anew. */
export const useRefresh = (): ((...subjects: readonly Subject[]) => Promise<void>) => {
  const client = useQueryClient();
  return useCallback(
    async (...subjects) => {
      await Promise.all(subjects.map((subject) => client.invalidateQueries({ queryKey: [subject] })));
    },
    [client],
  );
};
