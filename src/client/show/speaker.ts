import { siteAddress } from '../page/site-files.ts';
import { type ShowAction, showActions } from './show-keys.ts';

/** What the speaker's window is told: where the wall is, and what it does there. */
export type Told = {
  /** 0 is the title, and one more than there are parts the end. */
  part: number;
  /** The step that a film shows, from 1; 0 before it has begun, and where there is no film. */
  step: number;
  isRunning: boolean;
  /** Whether the wall is dark. */
  isDark: boolean;
  /** When the showing began, in ms since 1970; 0 before that. */
  beganAt: number;
};

/** What tells our messages from others'. */
export const speakerMark = 'koppla-upp:show';

/**
 * Whether a message may come from a page of ours. Where files are each a world of their own (a stick)
 * nobody can tell: messages hold numbers, and ask for no more than a key could.
 */
export const isOurs = ({ origin }: MessageEvent): boolean =>
  location.protocol === 'file:' || origin === location.origin;

/** What the speaker's window asks for; undefined where a message is somebody else's. */
function readAsked(data: unknown): { action: ShowAction | undefined } | undefined {
  const { mark, action } = Object(data) as Record<string, unknown>;
  if (mark !== speakerMark) return undefined;
  return { action: showActions.find((known) => known === action) };
}

/**
 * The wall's side of the speaker's window: opens it, tells it where the wall is, and does what it
 * asks for. A window that was there before the wall was loaded anew makes itself known.
 */
export function linkSpeaker(
  now: () => Told,
  run: (action: ShowAction) => unknown,
): { open: (notes: string) => boolean; tell: () => void } {
  let speaker: MessageEventSource | null = null;
  let known = '';
  const tell = (isAsked = false): void => {
    const told = { mark: speakerMark, ...now() };
    const written = JSON.stringify(told);
    if (!isAsked && written === known) return;
    known = written;
    speaker?.postMessage(told, { targetOrigin: '*' });
  };
  addEventListener('message', (message: MessageEvent<unknown>) => {
    const asked = readAsked(message.data);
    if (!asked || !isOurs(message)) return;
    speaker = message.source;
    if (asked.action) run(asked.action);
    tell(true);
  });
  return {
    open: (notes) => {
      speaker = window.open(siteAddress(notes), 'koppla-upp-talare', 'popup,width=760,height=900');
      return speaker !== null;
    },
    tell: () => tell(),
  };
}
