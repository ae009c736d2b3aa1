import type { Player, Track } from 'video.js/core.es.js';
import { showingCaptions } from './caption-tracks.ts';
import { pieceAt, splitCaption } from './split-caption.ts';

/** Where a caption stands and what room it has there, in px. */
export type CaptionRoom = {
  /** In the picture's clear band its two lines are kept; below the picture it flows. */
  isInside: boolean;
  sizePx: number;
  widthPx: number;
  heightPx: number;
};

export type Captions = {
  /** The caption that is read now; whoever knows the room puts it in its place. */
  line: HTMLElement;
  /** The height of the tallest caption in a room of this width; 0 without captions. */
  tallestPx(room: Omit<CaptionRoom, 'heightPx'>): number;
  setRoom(room: CaptionRoom): void;
};

/** A cue's own words: what WebVTT has to write otherwise, written plainly. */
const readCue = (cue: TextTrackCue): string =>
  (cue as VTTCue).text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const flow = (text: string, isInside: boolean): string =>
  isInside ? text : text.replace(/\s*\n\s*/gu, ' ');

/** Words of the page that it says where to divide, by the words without its soft hyphens. */
const readDivided = (): Map<string, string> =>
  new Map(
    (
      document.querySelector('main')?.textContent?.match(/[\p{L}\u00ad]*\u00ad[\p{L}\u00ad]*/gu) ??
      []
    ).map((word) => [word.replaceAll('\u00ad', ''), word]),
  );

/** As wide as a letter is at most on an average, as a share of the text's size. */
const letterShare = 0.52;

/** Divides words that no line holds where the page divides them; all others are kept whole. */
function makeDivider() {
  const divided = readDivided();
  return (text: string, { sizePx, widthPx }: Pick<CaptionRoom, 'sizePx' | 'widthPx'>): string =>
    text.replace(/\p{L}+/gu, (word) =>
      word.length * letterShare * sizePx < widthPx ? word : (divided.get(word) ?? word),
    );
}

function makeLine(className: string): HTMLElement {
  const line = document.createElement('div');
  line.className = className;
  // A translator would work on every caption anew, and come too late.
  line.translate = false;
  line.append(document.createElement('span'));
  return line;
}

/** Measures captions in a line of their own, out of sight. */
function makeMeasure(player: HTMLElement, divide: ReturnType<typeof makeDivider>) {
  const line = makeLine('film-measure');
  line.setAttribute('aria-hidden', 'true');
  player.append(line);
  const words = line.firstElementChild as HTMLElement;
  return (text: string, room: Omit<CaptionRoom, 'heightPx'>): number => {
    line.classList.toggle('film-text-inside', room.isInside);
    line.style.setProperty('--caption-px', `${room.sizePx}px`);
    line.style.width = `${room.widthPx}px`;
    words.textContent = divide(flow(text, room.isInside), room);
    return line.offsetHeight;
  };
}

/** Shows the captions of the track that is on, piece by piece where a whole one has no room. */
export function drawCaptions(player: Player, video: HTMLVideoElement): Captions {
  const line = makeLine('film-caption');
  const words = line.firstElementChild as HTMLElement;
  const divideWords = makeDivider();
  const measure = makeMeasure(player.el(), divideWords);
  let room: CaptionRoom | undefined;
  let pieces: { of: unknown; parts: string[] } = { of: undefined, parts: [] };

  const divide = (cue: TextTrackCue): string[] => {
    if (pieces.of === cue) return pieces.parts;
    const text = readCue(cue);
    const has = (piece: string): boolean => !room || measure(piece, room) <= room.heightPx;
    pieces = { of: cue, parts: has(text) ? [text] : splitCaption(text, has) };
    return pieces.parts;
  };
  const draw = (): void => {
    const track = showingCaptions(player);
    const cue = track?.activeCues?.[0];
    const share = cue && (video.currentTime - cue.startTime) / (cue.endTime - cue.startTime);
    const piece = cue ? flow(pieceAt(divide(cue), share ?? 0), room?.isInside ?? true) : '';
    const text = room ? divideWords(piece, room) : piece;
    if (words.textContent === text) return;
    words.textContent = text;
    line.lang = track?.language ?? '';
  };

  const known = new WeakSet<Track>();
  const follow = (): void => {
    for (const track of Array.from(player.textTracks())) {
      if (known.has(track)) continue;
      known.add(track);
      track.addEventListener('cuechange', draw);
    }
    draw();
  };
  for (const change of ['addtrack', 'change']) player.textTracks().on(change, follow);
  for (const change of ['timeupdate', 'seeked']) video.addEventListener(change, draw);
  follow();

  return {
    line,
    tallestPx: (given) => {
      const cues = Array.from(showingCaptions(player)?.cues ?? []);
      return Math.max(0, ...cues.map((cue) => measure(readCue(cue), given)));
    },
    setRoom: (given) => {
      room = given;
      pieces = { of: undefined, parts: [] };
      line.classList.toggle('film-text-inside', given.isInside);
      line.style.setProperty('--caption-px', `${given.sizePx}px`);
      draw();
    },
  };
}
