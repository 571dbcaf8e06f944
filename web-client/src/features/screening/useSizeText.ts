import { useCallback } from 'react';
import { useFormat } from '@/shared/format';

const kilobyte = 1024;

/** «340 kB», «1,2 MB». */
export const useSizeText = () => {
  const format = useFormat();
  return useCallback(
    (bytes: number): string =>
      bytes < kilobyte * kilobyte
        ? `${format.number(Math.max(1, Math.round(bytes / kilobyte)))} kB`
        : `${format.number(bytes / kilobyte / kilobyte, 1)} MB`,
    [format],
  );
};
