import { fill } from '../../i18n/pattern.ts';
import type { Words } from 'site:words';
import videojs, { type Player } from 'video.js/core.es.js';
import { nameLanguage } from '../../i18n/name-language.ts';
import {
  captionTracks,
  chosenLabel,
  isCalm,
  nextLanguage,
  showCaptions,
  showingCaptions,
  subtitleTracks,
} from './caption-tracks.ts';
import { choose, rates, readChoices } from './player-choices.ts';

/** What the controls do to the film itself. */
export type FilmActions = {
  goTo(where: 'previous' | 'again' | 'next'): void;
  /** The text that the page itself shows, by its label. */
  givenText: string | undefined;
  /** Absent where the film has no sign language. */
  toggleSign?: () => boolean;
};

/** A control of the player. Words stay where a press turns something on or off: `isOn` tells which. */
type Control = {
  name: string;
  words: (player: Player) => string;
  press: (player: Player) => void;
  isOn?: (player: Player) => boolean;
  /** What may change the words or the state. */
  watch?: 'tracks' | 'ratechange';
  needed?: (player: Player) => boolean;
};

export function toggleCaptions(player: Player, given: string | undefined): void {
  choose({ captions: showingCaptions(player) ? 'off' : 'standard' });
  showCaptions(player, chosenLabel(player, readChoices(), given));
}

/** Calm text is in the language that is spoken; without it the page's own text comes back. */
function toggleCalm(player: Player, given: string | undefined): void {
  const toCalm = !isCalm(player);
  const spoken = captionTracks(player)[0]?.language ?? '';
  choose(toCalm ? { captions: 'calm', language: spoken } : { captions: 'standard', language: '' });
  showCaptions(player, chosenLabel(player, readChoices(), given));
}

function changeRate(player: Player): void {
  const at = rates.findIndex((rate) => rate === player.playbackRate());
  const rate = rates[(at + 1) % rates.length] ?? 1;
  choose({ rate });
  setRate(player, rate);
}

/** Also what the next file begins with: a turned telephone gets one of another shape. */
export function setRate(player: Player, rate: number): void {
  player.defaultPlaybackRate(rate);
  player.playbackRate(rate);
}

function changeLanguage(player: Player): void {
  const track = nextLanguage(player);
  choose({ captions: 'standard', language: track?.language ?? '' });
  showCaptions(player, track?.label);
}

const listControls = (words: Words['player'], film: FilmActions): Control[] => [
  { name: 'PreviousStep', words: () => words.previousStep, press: () => film.goTo('previous') },
  { name: 'ReplayStep', words: () => words.replayStep, press: () => film.goTo('again') },
  { name: 'NextStep', words: () => words.nextStep, press: () => film.goTo('next') },
  {
    name: 'CaptionSwitch',
    words: () => words.captions,
    press: (player) => toggleCaptions(player, film.givenText),
    isOn: (player) => showingCaptions(player) !== undefined,
    watch: 'tracks',
  },
  {
    name: 'CalmSwitch',
    words: () => words.calm,
    press: (player) => toggleCalm(player, film.givenText),
    isOn: isCalm,
    watch: 'tracks',
  },
  {
    name: 'RateSwitch',
    words: (player) => {
      const rate = rates.find((known) => known === player.playbackRate()) ?? 1;
      return fill(words.rate, { name: words.rates[`${rate}`] });
    },
    press: changeRate,
    watch: 'ratechange',
  },
  {
    name: 'LanguageSwitch',
    words: (player) => {
      const shown = showingCaptions(player);
      const language = shown?.language ?? captionTracks(player)[0]?.language;
      return fill(words.text, { name: language ? nameLanguage(language) : '' });
    },
    press: changeLanguage,
    watch: 'tracks',
    needed: (player) => subtitleTracks(player).length > 0,
  },
  {
    name: 'SignSwitch',
    words: () => words.sign,
    press: () => choose({ sign: film.toggleSign?.() ?? false }),
    isOn: () => readChoices().sign === true,
    needed: () => film.toggleSign !== undefined,
  },
  {
    name: 'StopSwitch',
    words: () => words.stops,
    press: () => choose({ stops: !readChoices().stops }),
    isOn: () => readChoices().stops === true,
  },
];

/** Makes the controls that video.js lacks known to it, by name, for its control bar. */
export function registerControls(words: Words['player'], film: FilmActions): void {
  const Button = videojs.getComponent('Button');
  for (const control of listControls(words, film)) {
    const update = (button: InstanceType<typeof Button>): void => {
      const { player_: player } = button;
      button.controlText(control.words(player));
      if (control.isOn) button.el().setAttribute('aria-pressed', String(control.isOn(player)));
      button.el().classList.toggle('vjs-hidden', control.needed?.(player) === false);
    };
    videojs.registerComponent(
      control.name,
      class extends Button {
        constructor(player: Player, options: object) {
          super(player, options);
          this.el().dataset['control'] = control.name;
          update(this);
          if (control.watch === 'ratechange') player.on('ratechange', () => update(this));
          if (control.watch === 'tracks') {
            player.textTracks().on('addtrack', () => update(this));
            player.textTracks().on('change', () => update(this));
          }
        }
        override handleClick(): void {
          control.press(this.player_);
          update(this);
        }
      },
    );
  }
}
