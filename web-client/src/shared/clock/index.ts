import { useEffect, useMemo, useState } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, call } from '@/shared/http';

/** The server's clock decides every deadline, so the client shows that one: its own plus the difference, half the way there and back. */
const readClock = async () => {
  const sent = Date.now();
  const clock = await call(api.GET('/api/v1/clock'));
  const received = Date.now();
  return { offset: new Date(clock.now).getTime() - (sent + received) / 2, movable: clock.movable };
};

export const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: readClock,
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
});

export interface Clock {
  /** The server's time now. */
  now: () => Date;
  /** False until the server has answered; the device's own time is then used. */
  isKnown: boolean;
  movable: boolean;
}

export const useClock = (): Clock => {
  const { data } = useQuery(clockQuery);
  const offset = data?.offset ?? 0;
  const isKnown = data !== undefined;
  const movable = data?.movable ?? false;
  return useMemo(
    () => ({ now: () => new Date(Date.now() + offset), isKnown, movable }),
    [offset, isKnown, movable],
  );
};

/** The server's time, read again every `everyMs`. */
export const useNow = (everyMs: number): Date => {
  const clock = useClock();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return clock.now();
};
