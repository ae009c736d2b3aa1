import { longestAfterMs, longestFilmMs } from '../../../film/pace.ts';
import { directionOf } from '../../../i18n/direction.ts';
import type { Screen } from '../../../model/screen.ts';
import { escapeHtml } from '../../../screen/escape-html.ts';
import { tellSeconds, tellTooLong } from '../../../studio/tell-seconds.ts';
import type { Board, BoardFrame, BoardPart } from '../board/build-board.ts';
import { anchorOf, writeScene, writeScreen } from './write-frames.ts';
import { type Told, writeProblems } from './write-page.ts';

/** What the board is written with. `told` are the guide's problems, those of its screens among them. */
export type BoardView = {
  base: string;
  language: string;
  screens: ReadonlyMap<string, Screen>;
  told: readonly Told[];
};

const done: Record<string, (label: string) => string> = {
  tap: (label) => `Handen trycker på ${label}`,
  type: (label) => `Det skrivs i ${label}`,
  scroll: (label) => `Handen drar uppåt, till ${label}`,
  scan: (label) => `Kameran läser av ${label}`,
  wait: (label) => `Man väntar på ${label}`,
};

const tellAction = ({ action }: BoardPart): string =>
  action
    ? `<p class="does">${escapeHtml(done[action.kind]?.(action.label === undefined ? 'något som inte finns på skärmen' : `"${action.label}"`) ?? '')}, ${tellSeconds(action.actMs)} sekunder in i filmen.</p>`
    : '';

/** What is said of a screen is said where it is seen first: the next step most often begins with it, too. */
const listFirst = ({ parts }: Board): ReadonlySet<BoardFrame> => {
  const first = new Map<string, BoardFrame>();
  for (const frame of parts.flatMap(({ frames }) => frames))
    if (!first.has(frame.screen)) first.set(frame.screen, frame);
  return new Set(first.values());
};

type PartView = BoardView & { isMixed: boolean; first: ReadonlySet<BoardFrame> };

const writeFrame = (frame: BoardFrame, { base, screens, told, first }: PartView): string => {
  const { screen, state } = frame;
  const drawn = screens.get(screen);
  const own = told.filter(({ place }) => first.has(frame) && place.screen === screen);
  const problems = writeProblems(own);
  const picture = drawn
    ? writeScreen(drawn, state)
    : `<p class="missing">Skärmen finns inte, eller går inte att läsa än.</p>`;
  return `<figure>${picture}<figcaption><a href="${base}#${anchorOf(screen)}">${escapeHtml(screen)}</a></figcaption>${problems}</figure>`;
};

/** Which times are estimated is said of each, where those of others are not. */
const writeSaid = ({ said }: BoardPart, inLanguage: string, isMixed: boolean): string => {
  const sentences = said.map(
    ({ text, isSpoken, fits }) =>
      `<li><span ${inLanguage}>${escapeHtml(text)}</span>${isSpoken || !isMixed ? '' : ' <em>Uppskattad tid</em>'}${fits ? '' : ' <em>Går inte att dela i undertexter</em>'}</li>`,
  );
  return `<h3>Rösten säger</h3>\n<ul class="said" role="list">${sentences.join('\n')}</ul>`;
};

const writeCues = ({ cues }: BoardPart, inLanguage: string): string =>
  cues.length === 0
    ? ''
    : `<h3>Undertexter</h3>\n<ol class="cues" role="list">${cues
        .map(
          ({ startMs, endMs, lines }) =>
            `<li><span class="when">${tellSeconds(startMs)}–${tellSeconds(endMs)} s</span> <span ${inLanguage}>${lines.map(escapeHtml).join('<br>')}</span></li>`,
        )
        .join('\n')}</ol>`;

const writeReadings = ({ readings }: BoardPart, inLanguage: string): string =>
  readings.length === 0
    ? ''
    : `<h3>Så läses det upp</h3>\n<dl class="readings">${readings
        .map(
          ({ written, said }) =>
            `<div><dt ${inLanguage}>${escapeHtml(written)}</dt><dd ${inLanguage}>${escapeHtml(said)}</dd></div>`,
        )
        .join('\n')}</dl>`;

const kinds: Record<BoardPart['kind'], string> = {
  title: 'Början',
  step: 'Steg',
  end: 'Slutet',
  chapter: 'Efter filmen',
};

function writePart(part: BoardPart, view: PartView): string {
  const { kind, id, number, heading, startMs, endMs, scene, frames } = part;
  const inLanguage = `lang="${view.language}" dir="${directionOf(view.language)}"`;
  const own = view.told.filter(({ place }) => place.step === id);
  const name = number === undefined ? kinds[kind] : `${kinds[kind]} ${number}`;
  const words = kind === 'end' ? '' : ` <span ${inLanguage}>${escapeHtml(heading)}</span>`;
  return `<li id="steg-${escapeHtml(id)}">
<h2><b>${name}</b>${words}</h2>
<p class="when">${tellSeconds(endMs - startMs)} sekunder. Från ${tellSeconds(startMs)} till ${tellSeconds(endMs)}.</p>
${writeProblems(own)}
<div class="part">
<div class="frames">${scene ? `<figure>${writeScene(scene)}<figcaption>${scene}</figcaption></figure>` : ''}${frames.map((frame) => writeFrame(frame, view)).join('\n')}</div>
<div class="words">${tellAction(part)}
${writeSaid(part, inLanguage, view.isMixed)}
${writeCues(part, inLanguage)}
${writeReadings(part, inLanguage)}</div>
</div>
</li>`;
}

/** How long something will be, of how long it may be; `isSure` where a voice has said all of it. */
function writeLength(name: string, ms: number, mostMs: number, isSure: boolean): string {
  const length = `${isSure ? '' : 'ungefär '}${tellSeconds(ms)} sekunder`;
  const told =
    ms <= mostMs
      ? `${length}.</strong> Högst ${mostMs / 1000}.`
      : isSure
        ? `${tellTooLong(ms, mostMs)}.</strong> Stryk en mening i "say".`
        : `${length}.</strong> Högst ${mostMs / 1000}, så det kan bli för långt. Det syns när rösten har sagt meningarna.`;
  return `<div class="length"><p><strong>${name}: ${told}</p>
<meter min="0" max="${mostMs}" value="${Math.min(ms, mostMs)}" aria-label="${name}, av högst ${mostMs / 1000} sekunder"></meter></div>`;
}

/** How sure the seconds are. */
function tellEstimate({ parts }: Board): string {
  const all = parts.flatMap(({ said }) => said);
  const estimated = all.filter(({ isSpoken }) => !isSpoken).length;
  if (estimated === 0) return 'Tiderna är de som filmens röst har.';
  if (estimated === all.length)
    return 'Alla tider är uppskattade: rösten har inte sagt något av det här än. De brukar stämma på några sekunder när.';
  return `Uppskattade tider: ${estimated} av ${all.length} meningar har rösten inte sagt än. De andra tiderna är röstens.`;
}

/** The whole film, part by part, with how long it will be. */
export function writeBoard(board: Board, view: BoardView): string {
  const said = board.parts.flatMap((part) => part.said);
  const isSure = said.every(({ isSpoken }) => isSpoken);
  const isMixed = said.some(({ isSpoken }) => isSpoken);
  const first = listFirst(board);
  const afterMs = board.wholeMs - board.mainMs;
  return `<section aria-label="Längd">
${writeLength('Filmen', board.mainMs, longestFilmMs, isSure)}
${afterMs > 0 ? writeLength('Efter filmen', afterMs, longestAfterMs, isSure) : ''}
<p class="estimate">${tellEstimate(board)}</p>
</section>
<ol class="board" role="list">
${board.parts.map((part) => writePart(part, { ...view, isMixed, first })).join('\n')}
</ol>`;
}
