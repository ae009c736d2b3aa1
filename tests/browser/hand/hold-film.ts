/** Runs in the page: holds the playing film at its longest caption, as nearly still as may be. */
export function holdAtCaption(): Promise<void> {
  const video = document.querySelector('video');
  const { player } = document.querySelector('.video-js') as unknown as {
    player: { textTracks(): ArrayLike<TextTrack> };
  };
  const track = Array.from(player.textTracks()).find(({ mode }) => mode === 'showing');
  const cues = Array.from(track?.cues ?? []) as VTTCue[];
  const longest = cues.reduce((most, cue) => (cue.text.length > most.text.length ? cue : most));
  if (!video) throw new RangeError('There is no film');
  // The slowest that browsers play.
  video.defaultPlaybackRate = 0.0625;
  video.playbackRate = 0.0625;
  const isThere = (): boolean =>
    video.readyState > 1 &&
    !video.seeking &&
    video.currentTime >= longest.startTime &&
    video.currentTime < longest.endTime - 0.3 &&
    document.querySelector('.film-caption')?.textContent !== '';
  return new Promise((resolve) => {
    const look = (): void => {
      if (isThere()) return resolve();
      const isNear = Math.abs(video.currentTime - longest.startTime) < 0.2;
      if (!video.seeking && video.readyState > 1 && !isNear)
        video.currentTime = longest.startTime + 0.05;
      setTimeout(look, 30);
    };
    look();
  });
}

/** Runs in the page: the film comes to the end of a step that was asked for, and waits. */
export function waitAfterStep(): Promise<void> {
  const video = document.querySelector('video');
  const host = document.querySelector<HTMLElement>('film-player');
  const [, second = 0, third = 0] = (host?.dataset['times'] ?? '').split(' ').map(Number);
  host?.dispatchEvent(new CustomEvent('film-seek', { detail: { ms: second } }));
  if (!video) throw new RangeError('There is no film');
  video.playbackRate = 1;
  video.defaultPlaybackRate = 1;
  return new Promise((resolve) => {
    video.addEventListener(
      'seeked',
      () => {
        video.currentTime = third / 1000 - 0.9;
        const look = (): unknown =>
          document.querySelector('.film-wait.is-open') ? resolve() : setTimeout(look, 30);
        look();
      },
      { once: true },
    );
  });
}

/** Runs in the page: as it is when the film has been shown to somebody. */
export function bringPicture(): void {
  document.querySelector('.film-back')?.remove();
  const top = document.querySelector('video')?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: top - 4, behavior: 'instant' });
}
