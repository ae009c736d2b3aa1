import videojs, { type Player } from 'video.js/core.es.js';
import { readLanguage } from '../../i18n/languages.ts';
import playerWords from 'site:words/player';
import videoJsWords from 'site:words/videoJs';
import playerStyles from '../../styles/later/player.css?url';
import { chosenLabel, showCaptions } from './caption-tracks.ts';
import { type KeyAction, listenToKeys } from './film-keys.ts';
import { toggleSign } from './film-sign.ts';
import { findStep, readTimes } from './film-steps.ts';
import { waitAtSteps } from './film-stops.ts';
import { watchTrouble } from './film-trouble.ts';
import { keepWithin } from './keep-within.ts';
import { loadStyles } from '../page/load-styles.ts';
import { readCaptionsAloud } from './spoken-captions.ts';
import { choose, readChoices } from './player-choices.ts';
import { siteAddress } from '../page/site-files.ts';
import { type FilmActions, registerControls, setRate, toggleCaptions } from './player-controls.ts';
import { pageLanguage } from '../page/page-language.ts';

const makeOptions = (language: string, words: Record<string, string>) => ({
  language,
  languages: { [language]: words },
  html5: { nativeTextTracks: false },
  bigPlayButton: false,
  errorDisplay: false,
  loadingSpinner: false,
  // Controls lie below the picture and stay: nothing to find again, nothing over the captions.
  inactivityTimeout: 0,
  noUITitleAttributes: true,
  userActions: { hotkeys: false, doubleClick: false },
  // Where only the bare film can fill the screen (iPhone) the player fills the window: with captions.
  preferFullWindow: true,
  controlBar: {
    children: [
      'progressControl',
      'playToggle',
      'previousStep',
      'nextStep',
      'replayStep',
      'captionSwitch',
      'calmSwitch',
      'rateSwitch',
      'languageSwitch',
      'signSwitch',
      'muteToggle',
      'fullscreenToggle',
      'stopSwitch',
    ],
  },
});

/** What a person has chosen at an earlier film. */
function applyChoices(player: Player, film: FilmActions): void {
  const choices = readChoices();
  showCaptions(player, chosenLabel(player, choices, film.givenText));
  if (choices.rate) setRate(player, choices.rate);
  if (choices.muted) player.muted(true);
  if (choices.sign) film.toggleSign?.();
  player.on('volumechange', () => choose({ muted: player.muted() }));
}

/**
 * Gives a playing film the big controls of video.js, without a stop or a jump. Native tracks are
 * switched off first: a cue that is showing would otherwise stay painted for ever.
 */
export async function takeOver(host: HTMLElement, video: HTMLVideoElement): Promise<void> {
  await loadStyles(playerStyles);
  const lang = pageLanguage();
  const language = readLanguage(lang === 'sv' ? undefined : lang);
  const words = playerWords[language];
  const hadFocus = video.matches(':focus');
  const given = [...video.textTracks].find(({ mode }) => mode === 'showing')?.label;
  for (const track of video.textTracks) track.mode = 'disabled';
  // video.js would show the page's own choice again whenever a file is loaded.
  for (const track of video.querySelectorAll('track')) track.default = false;

  const times = readTimes(host.dataset);
  const stations = [...times.steps, ...times.more];
  const { sign } = host.dataset;
  const film: FilmActions = {
    givenText: given,
    goTo: (where) => {
      // Whole milliseconds: at 8359.999 a step that starts at 8360 has begun.
      const atMs = Math.round(video.currentTime * 1000);
      video.currentTime = findStep(stations, atMs, where) / 1000;
      void video.play();
    },
    ...(sign !== undefined && {
      toggleSign: () => toggleSign(player.el(), video, siteAddress(sign), words),
    }),
  };
  registerControls(words, film);
  video.classList.add('video-js');
  const player = videojs(video, makeOptions(language, videoJsWords[language]));
  waitAtSteps(player.el(), video, times, words);
  readCaptionsAloud(player, video, host.dataset['narration'] ?? 'sv');
  // Where the player only fills the window (iPhone) nothing behind it can be reached.
  let release: (() => void) | undefined;
  player.on('enterFullWindow', () => (release ??= keepWithin(player.el())));
  player.on('exitFullWindow', () => {
    release?.();
    release = undefined;
  });
  watchTrouble(host, video);

  const run: Record<KeyAction, () => unknown> = {
    play: () => (video.paused ? video.play() : video.pause()),
    pause: () => (video.paused ? video.play() : video.pause()),
    next: () => film.goTo('next'),
    previous: () => film.goTo('previous'),
    again: () => film.goTo('again'),
    captions: () => toggleCaptions(player, given),
    leave: () => player.exitFullscreen(),
    fullscreen: () =>
      player.isFullscreen() ? player.exitFullscreen() : player.requestFullscreen(),
  };
  listenToKeys(
    player.el(),
    () => player.isFullscreen(),
    (action) => void run[action](),
  );
  player.ready(() => {
    // Not before: video.js reads the tracks when it is ready.
    applyChoices(player, film);
    // The film began before these controls were there to hear it.
    if (!video.paused) player.trigger('play');
    if (hadFocus)
      player.el().querySelector<HTMLElement>('.vjs-play-control')?.focus({ preventScroll: true });
  });
}
