import videojs from 'video.js/core.es.js';
import { videoJsSwedish } from '../i18n/player.ts';
import playerStyles from '../styles/player.css?url';
import { showCaptions } from './caption-tracks.ts';
import { registerControls } from './player-controls.ts';

/** The styles come with the player; until they are here the browser's own player is in charge. */
const loadStyles = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = playerStyles;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The player has no styles')));
    document.head.append(link);
  });

/**
 * Gives a playing film the big Swedish controls of video.js, without a stop or a jump. Native tracks
 * are switched off first: a cue that is showing would otherwise stay painted for ever.
 */
export async function takeOver(video: HTMLVideoElement): Promise<void> {
  await loadStyles();
  const hadFocus = video.matches(':focus');
  const showing = [...video.textTracks].find(({ mode }) => mode === 'showing')?.label;
  for (const track of video.textTracks) track.mode = 'disabled';

  registerControls();
  video.classList.add('video-js');
  const player = videojs(video, {
    language: 'sv',
    languages: { sv: videoJsSwedish },
    html5: { nativeTextTracks: false },
    bigPlayButton: false,
    loadingSpinner: false,
    // Controls lie below the picture and stay: nothing to find again, nothing over the captions.
    inactivityTimeout: 0,
    noUITitleAttributes: true,
    persistTextTrackSettings: true,
    userActions: { hotkeys: true },
    controlBar: {
      children: [
        'progressControl',
        'playToggle',
        'skipBackward',
        'captionSwitch',
        'fullscreenToggle',
        'moreSwitch',
        'muteToggle',
        'languageSwitch',
        'slowSwitch',
        'calmSwitch',
        'appearanceButton',
      ],
      skipButtons: { backward: 10 },
    },
  });
  showCaptions(player, showing);
  player.ready(() => {
    // The film began before these controls were there to hear it.
    if (!video.paused) player.trigger('play');
    if (hadFocus) player.el().querySelector<HTMLElement>('.vjs-play-control')?.focus();
  });
}
