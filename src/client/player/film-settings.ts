import type { Words } from 'site:words';
import type { Player } from 'video.js/core.es.js';
import { nameLanguage } from '../../i18n/name-language.ts';
import {
  captionTracks,
  chosenLabel,
  isCalm,
  languageTexts,
  showCaptions,
  showingCaptions,
  subtitleTracks,
} from '../captions/caption-tracks.ts';
import { choose, rates, readChoices } from './player-choices.ts';

/** Something to choose in "Mer": one press each. Words stay: `isOn` tells what is chosen. */
export type Setting = {
  name: string;
  title: string;
  /** One line that says what it is for. */
  lead: string;
  options: { words: string; lang?: string; press: () => void; isOn: () => boolean }[];
};

/** What a film has besides its text. */
export type FilmExtras = {
  /** The text that the page itself shows, by its label. */
  given: string | undefined;
  /** Absent where the film has no sign language. */
  toggleSign: (() => boolean) | undefined;
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

/** Also what the next file begins with: a turned telephone gets one of another shape. */
export function setRate(player: Player, rate: number): void {
  player.defaultPlaybackRate(rate);
  player.playbackRate(rate);
}

/** A setting that is on or off, whose one button is its name. */
const onOff = (
  name: string,
  { title, lead }: { title: string; lead: string },
  isOn: () => boolean,
  press: () => void,
): Setting => ({ name, title, lead, options: [{ words: title, press, isOn }] });

/** When the film waits: after each step, after one that was asked for by "Nästa steg", or never. */
function stopSetting({ title, lead, every, asked, never }: Words['player']['settings']['stops']) {
  const option = (words: string, stops: boolean | undefined) => ({
    words,
    isOn: () => readChoices().stops === stops,
    press: () => choose({ stops }),
  });
  const options = [option(asked, undefined), option(every, true), option(never, false)];
  return { name: 'StopSwitch', title, lead, options };
}

function rateSetting(player: Player, words: Words['player']): Setting {
  return {
    name: 'RateSwitch',
    ...words.settings.rate,
    options: rates.map((rate) => ({
      words: words.rates[`${rate}`],
      // What the player itself says of it comes a moment later.
      isOn: () => (readChoices().rate ?? 1) === rate,
      press: () => {
        choose({ rate });
        setRate(player, rate);
      },
    })),
  };
}

function languageSetting(player: Player, words: Words['player']): Setting {
  return {
    name: 'LanguageSwitch',
    ...words.settings.language,
    options: languageTexts(player).map(({ language, label }) => ({
      words: nameLanguage(language),
      lang: language,
      isOn: () => showingCaptions(player)?.language === language,
      press: () => {
        choose({ captions: 'standard', language });
        showCaptions(player, label);
      },
    })),
  };
}

/** All that can be chosen for this film, in the order in which it stands in "Mer". */
export function listSettings(
  player: Player,
  { given, toggleSign }: FilmExtras,
  words: Words['player'],
): Setting[] {
  const { calm, stops, sound, sign } = words.settings;
  return [
    stopSetting(stops),
    rateSetting(player, words),
    onOff(
      'CalmSwitch',
      calm,
      () => isCalm(player),
      () => toggleCalm(player, given),
    ),
    ...(subtitleTracks(player).length > 0 ? [languageSetting(player, words)] : []),
    ...(toggleSign
      ? [
          onOff(
            'SignSwitch',
            sign,
            () => readChoices().sign === true,
            () => choose({ sign: toggleSign() }),
          ),
        ]
      : []),
    onOff(
      'SoundSwitch',
      sound,
      () => !player.muted(),
      () => player.muted(!player.muted()),
    ),
  ];
}
