/** What a person sees of a film and its buttons, in px and shares; empty lists where all is well. */
export type Seen = {
  /** The visible height of the picture, as a share of the screen's. */
  share: number;
  /** The picture's height, as a share of what its shape allows on this screen. */
  ofWhatFits: number;
  /** What is needed now and is not wholly in the window. */
  outside: string[];
  /** What lies over the picture above its clear band. */
  covers: string[];
  /** What is to be read and lies under the buttons. */
  under: string[];
  /** Buttons whose press, near an edge or a little beside it, would be another's. */
  shared: string[];
  /** The caption that is seen is all of its cue, and not a piece of it. */
  isWhole: boolean;
  captionPx: number;
  bodyPx: number;
  /** The size of the step's sentence under the picture; 0 where it is not there. */
  sentencePx: number;
  /** The least side of what can be pressed. */
  targetPx: number;
};

/** Runs in the page: measures the player as it stands. */
export function measureFilm(needed: readonly string[]): Seen {
  const find = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
  const name = (element: HTMLElement): string =>
    element.dataset['control'] ?? element.className ?? element.tagName;
  const video = document.querySelector('video');
  if (!video) throw new RangeError('There is no film on the page');
  const picture = video.getBoundingClientRect();
  // Of a picture in which nothing stands in the clear band that is cut off.
  const isCut = getComputedStyle(video).clipPath !== 'none';
  const bottom = picture.bottom - (isCut ? picture.height * 0.15 : 0);
  const seenPx = Math.min(bottom, innerHeight) - Math.max(picture.top, 0);
  const ratio = video.videoWidth / video.videoHeight;
  const isOut = ({ top, left, right, bottom }: DOMRect): boolean =>
    top < -1 || left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
  const bandTop = picture.top + picture.height * 0.85;
  const isOver = ({ top, left, right, bottom, height }: DOMRect): boolean =>
    height > 0 &&
    left < picture.right - 1 &&
    right > picture.left + 1 &&
    top < bandTop - 1.5 &&
    bottom > picture.top + 1;
  const shown = find('.film-caption span, .film-wait, .vjs-control-bar, .film-now, .film-slow');
  const buttons = find('.video-js button');
  const caption = find('.film-caption span')[0];
  // The buttons stay at the window's edge: what lies under them is not read.
  const bar = find('.vjs-control-bar')[0]?.getBoundingClientRect();
  const isUnder = ({ top, bottom }: DOMRect): boolean =>
    bar !== undefined && bottom > bar.top + 1 && top < bar.bottom;
  const read = find(
    '.film-caption span, .film-text > .film-wait, .film-below > .film-now :is(p, b):not(:empty)',
  );
  // The round button on the line of time reaches over the line.
  const line = find('.vjs-play-progress')[0];
  const round = line && getComputedStyle(line, '::after');
  const roundPx = line ? line.getBoundingClientRect().top + parseFloat(round?.top ?? '0') : NaN;
  const isCrossed = caption !== undefined && caption.getBoundingClientRect().bottom > roundPx + 1;
  const { player } = document.querySelector('.video-js') as unknown as {
    player: { textTracks(): ArrayLike<TextTrack> };
  };
  const track = Array.from(player.textTracks()).find(({ mode }) => mode === 'showing');
  const cue = track?.activeCues?.[0] as VTTCue | undefined;
  const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, '');
  const sentence = find('.film-below > .film-now .film-now-say:not(:empty)')[0];
  /** What a finger meets near the edges of a button is the button; a little over it, nothing else to press. */
  const isShared = (button: HTMLElement): boolean => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const meets = (x: number, y: number): Element | null =>
      document.elementFromPoint(left + width * x, top + y);
    const own = [0.2, 0.5, 0.8].flatMap((x) => [4, height / 2, height - 4].map((y) => meets(x, y)));
    const over = [0.2, 0.5, 0.8].map((x) => meets(x, -1)?.closest('button, [role=slider], a'));
    // Beside a rounded corner is nothing to press.
    const isOwn = (met: Element | null): boolean => {
      const other = met?.closest('button, [role=slider], a, video');
      return !other || other === button;
    };
    return !own.every(isOwn) || over.some((met) => met && met !== button);
  };
  const missing = needed.filter((selector) => find(selector).length === 0);
  return {
    share: Math.max(0, seenPx) / innerHeight,
    ofWhatFits: picture.height / Math.min(innerHeight, innerWidth / ratio),
    outside: [
      ...missing.map((selector) => `no ${selector}`),
      ...needed
        .flatMap(find)
        .filter((element) => isOut(element.getBoundingClientRect()))
        .map(name),
    ],
    covers: shown.filter((element) => isOver(element.getBoundingClientRect())).map(name),
    shared: find('.film-row button, .film-end-way').filter(isShared).map(name),
    under: [
      ...read.filter((element) => isUnder(element.getBoundingClientRect())).map(name),
      ...(isCrossed ? ['the caption, under the button on the line of time,'] : []),
    ],
    isWhole: caption === undefined || bare(caption.textContent) === bare(cue?.text),
    captionPx: caption ? Number.parseFloat(getComputedStyle(caption).fontSize) : Infinity,
    sentencePx: sentence ? Number.parseFloat(getComputedStyle(sentence).fontSize) : 0,
    bodyPx: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    targetPx: Math.min(
      ...buttons.flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return [width, height];
      }),
    ),
  };
}
