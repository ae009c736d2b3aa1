import videojs, { type Player } from 'video.js/core.es.js';
import { readLanguage, type SiteLanguage } from '../../i18n/languages.ts';
import playerWords from 'site:words/player';
import videoJsWords from 'site:words/videoJs';
import playerStyles from '../../styles/later/player.css?url';
import {
  chosenLabel,
  showCaptions,
  showingCaptions,
  waitForText,
} from '../captions/caption-tracks.ts';
import { drawCaptions } from '../captions/draw-captions.ts';
import { readCaptionsAloud } from '../captions/spoken-captions.ts';
import { captionSystemScreen, readTexts } from '../captions/system-captions.ts';
import { loadStyles } from '../page/load-styles.ts';
import { playOn } from '../page/media-place.ts';
import { pageLanguage } from '../page/page-language.ts';
import { siteAddress } from '../page/site-files.ts';
import { keepRoom } from '../room/film-room.ts';
import { fillScreen } from '../sight/full-screen.ts';
import { bringIntoView, keepInView } from '../sight/show-film.ts';
import { fillBar } from './film-bar.ts';
import { type KeyAction, listenToKeys } from './film-keys.ts';
import { openMore } from './film-more.ts';
import { showStep } from './film-now.ts';
import { type FilmExtras, listSettings, setRate, toggleCaptions } from './film-settings.ts';
import { toggleSign } from './film-sign.ts';
import { findStation, readTimes } from './film-steps.ts';
import { waitAtSteps } from './film-stops.ts';
import { watchTrouble } from './film-trouble.ts';
import { choose, readChoices } from './player-choices.ts';

const makeOptions = (language: string, words: Record<string, string>) => ({
  language,
  languages: { [language]: words },
  // Nothing to press is seen before all of it works: `takeOver` says when.
  controls: false,
  html5: { nativeTextTracks: false },
  // Captions are drawn by `draw-captions`, which knows how large the reader's text is.
  textTrackDisplay: false,
  textTrackSettings: false,
  bigPlayButton: false,
  errorDisplay: false,
  loadingSpinner: false,
  inactivityTimeout: 0,
  noUITitleAttributes: true,
  userActions: { hotkeys: false, doubleClick: false, click: false },
  // Where only the bare film can fill the screen (iPhone) the player fills the window: with captions.
  preferFullWindow: true,
  controlBar: { children: ['progressControl'] },
});

/** What a person has chosen at an earlier film. */
function applyChoices(player: Player, { given, toggleSign: sign }: FilmExtras): void {
  const choices = readChoices();
  showCaptions(player, chosenLabel(player, choices, given));
  if (choices.rate) setRate(player, choices.rate);
  if (choices.muted) player.muted(true);
  if (choices.sign) sign?.();
  player.on('volumechange', () => choose({ muted: player.muted() }));
}

/** The same film under video.js, when that can be asked for things: a moment after it is made. */
async function openPlayer(
  video: HTMLVideoElement,
  language: SiteLanguage,
  texts: ReturnType<typeof readTexts>,
): Promise<Player> {
  for (const track of video.textTracks) track.mode = 'disabled';
  // video.js would show the page's own choice again whenever a file is loaded.
  for (const track of video.querySelectorAll('track')) track.default = false;
  video.classList.add('video-js');
  const player = videojs(video, makeOptions(language, videoJsWords[language]));
  await new Promise<void>((resolve) => player.ready(resolve));
  for (const one of texts) player.addRemoteTextTrack(one, true);
  return player;
}

/** What stands under the picture, in the order in which it is read. */
function makeBelow(player: HTMLElement) {
  const [below, text] = [document.createElement('div'), document.createElement('div')];
  below.className = 'film-below';
  text.className = 'film-text';
  const bar =
    player.querySelector<HTMLElement>('.vjs-control-bar') ?? document.createElement('div');
  // video.js keeps translators off all of a player: these are words like any others.
  below.translate = true;
  below.append(bar);
  player.append(below);
  return { below, text, bar };
}

/** The settings of the whole site: they lie under the film where that fills the screen. */
const openSiteSettings = (leave: () => void): void => {
  leave();
  document.querySelector<HTMLElement>('reading-comfort button')?.click();
};

/**
 * Gives a playing film the player's own controls, without a stop or a jump. Native tracks are
 * switched off first: a cue that is showing would otherwise stay painted for ever. What a person has
 * chosen before is in place before there is a button to choose something else with.
 */
export async function takeOver(host: HTMLElement, video: HTMLVideoElement): Promise<void> {
  await loadStyles(playerStyles);
  const lang = pageLanguage();
  const language = readLanguage(lang === 'sv' ? undefined : lang);
  const words = playerWords[language];
  const hadFocus = video.matches(':focus');
  const texts = readTexts(video);
  const given = [...video.textTracks].find(({ mode }) => mode === 'showing')?.label;
  const times = readTimes(host.dataset);
  const stations = [...times.steps, ...times.more];
  const { sign } = host.dataset;
  const player = await openPlayer(video, language, texts);
  const el = player.el();
  el.classList.toggle('film-staged', host.dataset['staged'] !== undefined);
  const { below, text, bar } = makeBelow(el);
  const extras: FilmExtras = {
    given,
    toggleSign:
      sign === undefined ? undefined : () => toggleSign(el, video, siteAddress(sign), words),
  };
  // Whole milliseconds: at 8359.999 a step that starts at 8360 has begun.
  const find = (where: 'previous' | 'again' | 'next'): number | undefined =>
    where === 'next' && stops.isAtEnd()
      ? undefined
      : findStation(times, Math.round(video.currentTime * 1000), where);
  const goTo = (where: 'previous' | 'again' | 'next'): void => {
    const toMs = find(where);
    if (toMs === undefined) return;
    video.currentTime = toMs / 1000;
    stops.waitOnce();
    playOn(video);
  };
  const page = host.closest('.watch');
  const places = { place: text, page: host.closest('main') ?? document };
  const stops = waitAtSteps(el, places, video, times, words, () => changed());
  const step = page ? showStep(below, page, video, times, words) : undefined;
  below.append(text, bar);
  const captions = drawCaptions(player, video);
  const changed = (): void => {
    updateBar();
    arrange();
  };
  const screen = fillScreen(player, video, changed);
  keepInView(host, bar, screen.isFull);
  const updateBar = fillBar(bar, player, video, words, {
    goTo,
    mainMs: times.endMs,
    hasNext: () => find('next') !== undefined,
    isAfterStep: stops.isAfterStep,
    toggleCaptions: () => toggleCaptions(player, given),
    toggleScreen: () => screen.toggle(),
    openMore: () =>
      openMore(el, video, listSettings(player, extras, words), words.rest, () =>
        openSiteSettings(screen.leave),
      ),
  });
  const back = host.querySelector('.film-back');
  if (back) bar.append(back);
  const arrange = keepRoom(player, video, captions, { text, bar, step }, () => {
    const isWatched = !video.paused || el.classList.contains('film-waits');
    if (isWatched && !screen.isFull()) bringIntoView(host);
  });
  readCaptionsAloud(player, video, host.dataset['narration'] ?? 'sv');
  captionSystemScreen(video, texts, () => showingCaptions(player)?.label);
  watchTrouble(host, video);
  // A step that was asked for from elsewhere on the page is played alone too.
  const listen = (): void => {
    if (stations.includes(Number(host.dataset['asked']))) stops.waitOnce();
    delete host.dataset['asked'];
  };
  host.addEventListener('film-seek', listen);
  listen();

  const run: Record<KeyAction, () => unknown> = {
    play: () => (video.paused ? playOn(video) : video.pause()),
    pause: () => (video.paused ? playOn(video) : video.pause()),
    next: () => (stops.isAtEnd() && screen.isFull() ? stops.forward() : goTo('next')),
    previous: () => goTo('previous'),
    again: () => goTo('again'),
    captions: () => toggleCaptions(player, given),
    leave: () => screen.leave(),
    fullscreen: () => screen.toggle(),
  };
  listenToKeys(el, screen.isFull, (action) => void run[action]());
  applyChoices(player, extras);
  await waitForText(player);
  // The film began before these controls were there to hear it.
  if (!video.paused) player.trigger('play');
  // Long before, where the line is slow, the browser's own came to help.
  video.controls = false;
  player.controls(true);
  host.dataset['taken'] = '';
  arrange();
  bringIntoView(host);
  if (hadFocus)
    el.querySelector<HTMLElement>('[data-control=PlaySwitch]')?.focus({ preventScroll: true });
}
