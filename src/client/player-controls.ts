import videojs, { type Player, type Track } from 'video.js/core.es.js';
import { playerWords } from '../i18n/player.ts';
import {
  captionTracks,
  nextLanguage,
  showCaptions,
  showingCaptions,
  subtitleTracks,
} from './caption-tracks.ts';

const slowRate = 0.75;

/** A control of the player: its words say what a press does, so they follow what is on. */
type Control = {
  name: string;
  words: (player: Player) => string;
  press: (player: Player, button: HTMLElement) => void;
  /** Listens to what may change the words. */
  watch?: (player: Player, update: () => void) => void;
  /** Whether the film has what the control is for; it always has if absent. */
  needed?: (player: Player) => boolean;
};

const watchTracks: Control['watch'] = (player, update) => {
  player.textTracks().on('addtrack', update);
  player.textTracks().on('change', update);
};

const controls: Control[] = [
  {
    name: 'CaptionSwitch',
    words: (player) =>
      showingCaptions(player) ? playerWords.hideCaptions : playerWords.showCaptions,
    press: (player) =>
      showCaptions(player, showingCaptions(player) ? undefined : captionTracks(player)[0]?.label),
    watch: watchTracks,
  },
  {
    name: 'CalmSwitch',
    words: (player) => (isCalm(player) ? playerWords.standardCaptions : playerWords.calmCaptions),
    press: (player) => showCaptions(player, captionTracks(player)[isCalm(player) ? 0 : 1]?.label),
    watch: watchTracks,
  },
  {
    name: 'LanguageSwitch',
    words: (player) => nameText(nextLanguage(player)),
    press: (player) => showCaptions(player, nextLanguage(player)?.label),
    watch: watchTracks,
    needed: (player) => subtitleTracks(player).length > 0,
  },
  {
    name: 'SlowSwitch',
    words: (player) => (player.playbackRate() < 1 ? playerWords.usualSpeed : playerWords.slower),
    press: (player) => void player.playbackRate(player.playbackRate() < 1 ? 1 : slowRate),
    watch: (player, update) => player.on('ratechange', update),
  },
  {
    name: 'AppearanceButton',
    words: () => playerWords.appearance,
    press: (player) => player.getChild('textTrackSettings')?.open?.(),
  },
  {
    name: 'MoreSwitch',
    words: () => playerWords.more,
    press: (player, button) => {
      const isOpen = player.el().classList.toggle('is-showing-more');
      button.setAttribute('aria-expanded', String(isOpen));
    },
  },
];

const nameText = (track: Track | undefined): string =>
  track?.kind === 'subtitles' ? playerWords.textIn(track.label) : (track?.label ?? '');

const isCalm = (player: Player): boolean => {
  const calm = captionTracks(player)[1];
  return calm !== undefined && calm === showingCaptions(player);
};

/** Makes the controls that video.js lacks known to it, by name, for its control bar. */
export function registerControls(): void {
  const Button = videojs.getComponent('Button');
  for (const { name, words, press, watch, needed = () => true } of controls) {
    const update = (button: InstanceType<typeof Button>): void => {
      button.controlText(words(button.player_));
      button.el().classList.toggle('vjs-hidden', !needed(button.player_));
    };
    videojs.registerComponent(
      name,
      class extends Button {
        constructor(player: Player, options: object) {
          super(player, options);
          this.el().dataset['control'] = name;
          if (name === 'MoreSwitch') this.el().setAttribute('aria-expanded', 'false');
          update(this);
          watch?.(player, () => update(this));
        }
        override handleClick(): void {
          press(this.player_, this.el());
        }
      },
    );
  }
}
