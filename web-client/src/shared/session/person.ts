/**
 * Whose this page is. A browser on a shared machine passes from one person to the next without being reloaded: in this tab,
 * in another one, or because a session ended by itself. What belongs to a person is kept under their id, and everything
 * that is not the present one's is dropped.
 */

/** The last one who was signed in in this browser, told to its other tabs by being written. Stays when a session ends by itself. */
const lastPersonKey = 'lisportal.person';

/** What is kept for people begins so, and goes on with the person's id. */
const ownPrefix = 'lisportal.draft.';

const ownKey = (person: string, name: string): string => `${ownPrefix}${person}.${name}`;

/** Storage can be full or shut off: everything works, it only is not kept. */
const tolerantly = <T>(action: () => T): T | null => {
  try {
    return action();
  } catch {
    return null;
  }
};

/** Undefined until the server has said; null for nobody. */
let current: string | null | undefined;
let turn = 0;
const listeners = new Set<() => void>();

/** The one this page is shown to, or null. */
export const currentPerson = (): string | null => current ?? null;

export const lastPerson = (): string | null => tolerantly(() => localStorage.getItem(lastPersonKey));

/** Counts the people this page has been shown to; whatever was begun in another's turn is void. */
export const personTurn = (): number => turn;

/** Called when the page passes from a person to nobody or another, and when somebody comes to it. */
export const whenPersonChanges = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const forget = (isForgotten: (key: string) => boolean): void => {
  tolerantly(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(ownPrefix) && isForgotten(key))
      .forEach((key) => localStorage.removeItem(key)),
  );
};

/** The page is no longer for the one it was for; whom it is for the server will say. */
export const leavePerson = (): void => {
  const hadSomebody = currentPerson() !== null;
  current = undefined;
  if (!hadSomebody) return;
  turn += 1;
  listeners.forEach((listener) => listener());
};

/** The server has said who is signed in. */
export const personIs = (person: string | null): void => {
  const before = current;
  if (currentPerson() !== person) leavePerson();
  current = person;
  if (person !== null) {
    forget((key) => !key.startsWith(ownKey(person, '')));
    if (lastPerson() !== person) tolerantly(() => localStorage.setItem(lastPersonKey, person));
  }
  if (before === null && person !== null) listeners.forEach((listener) => listener());
};

/** Signing out, unlike a session that ended, leaves nothing on the machine; other tabs hear of it. */
export const forgetPerson = (): void => {
  forget(() => true);
  tolerantly(() => localStorage.removeItem(lastPersonKey));
};

/** What this person has kept on this machine, or null when there is none or it cannot be read. */
export const readOwn = (person: string, name: string): unknown =>
  tolerantly(() => JSON.parse(localStorage.getItem(ownKey(person, name)) ?? 'null') as unknown);

/** Null removes it. Nothing is kept for one who has signed out, or after whom somebody else has signed in, in whichever tab. */
export const writeOwn = (person: string, name: string, value: unknown): void => {
  tolerantly(() => {
    if (value === null) localStorage.removeItem(ownKey(person, name));
    else if (lastPerson() === person) localStorage.setItem(ownKey(person, name), JSON.stringify(value));
  });
};

/** Calls back when another tab, or a page brought back from the browser's memory, shows that the person may have changed. */
export const watchOtherTabs = (look: () => void): (() => void) => {
  const isOutdated = (): boolean => current !== undefined && lastPerson() !== current;
  const onStorage = ({ key }: StorageEvent): void => {
    if ((key === lastPersonKey || key === null) && isOutdated()) look();
  };
  // A tab that slept in the browser's memory was told nothing.
  const onReturn = (): void => {
    if (currentPerson() !== null && isOutdated()) look();
  };
  globalThis.addEventListener('storage', onStorage);
  globalThis.addEventListener('pageshow', onReturn);
  document.addEventListener('visibilitychange', onReturn);
  return () => {
    globalThis.removeEventListener('storage', onStorage);
    globalThis.removeEventListener('pageshow', onReturn);
    document.removeEventListener('visibilitychange', onReturn);
  };
};
