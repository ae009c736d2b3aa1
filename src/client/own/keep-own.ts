import {
  dropGone,
  emptyOwn,
  type OwnSession,
  readOwn,
  writeOwn,
} from '../../session/own-session.ts';

const storageKey = 'koppla-upp:own-session';

/** The session that this device keeps; undefined where there is none, or none that can be read. */
export function readKept(): OwnSession | undefined {
  try {
    const read = readOwn(localStorage.getItem(storageKey) ?? '');
    return read.state === 'read' ? read.own : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a session on the device, or forgets it when it is empty; false where nothing may be kept. */
export function keepOwn(session: OwnSession): boolean {
  try {
    if (session.guides.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, writeOwn(session));
    return true;
  } catch {
    return false;
  }
}

/** What is shown first: the session that the address names, or else the one that is kept. */
export type Opened = {
  own: OwnSession;
  /** False where it is somebody else's, and another one is kept here. */
  isMine: boolean;
  /** Whether somebody has sent it, and it has not been here before. */
  isReceived: boolean;
  /** Guides that are no longer here. */
  gone: string[];
  fault?: 'newer' | 'unreadable';
};

/** Whether a hash may be a session: all others name a place on the page. */
export const isList = (hash: string): boolean => /^#\d/u.test(hash);

/** Chooses between an address and what is kept. `known` are the guides there are. */
export function openOwn(
  hash: string,
  kept: OwnSession | undefined,
  known: readonly string[],
): Opened {
  const open = (given: OwnSession, isMine: boolean, isReceived = false): Opened => ({
    ...dropGone(given, known),
    isMine,
    isReceived,
  });
  const read = isList(hash) ? readOwn(hash.slice(1)) : undefined;
  if (read?.state === 'read')
    return kept === undefined
      ? open(read.own, true, true)
      : open(read.own, writeOwn(kept) === writeOwn(read.own));
  return { ...open(kept ?? emptyOwn, true), ...(read && { fault: read.state }) };
}
