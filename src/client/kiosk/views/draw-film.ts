import { makeButton } from '../../page/make-button.ts';
import { findStep } from '../../player/film-steps.ts';
import type { KioskFilm } from '../kiosk-films.ts';
import type { DrawnView, KioskRoom } from '../kiosk-room.ts';
import { makeHeading, makePart } from '../make-part.ts';

/**
 * A film with its captions. It has no sound until somebody asks for it, and goes on by itself. From
 * `fromMs` on, where that is behind the main film, what may go wrong is shown.
 */
export function drawFilm(room: KioskRoom, film: KioskFilm, fromMs = 0): DrawnView {
  const { stage, words } = room;
  const stations = [...film.steps, ...(fromMs > 0 ? [fromMs] : [])];
  const go = (where: 'previous' | 'next'): void => {
    const toMs = findStep(stations, stage.atMs, where);
    if (toMs !== undefined) stage.playFrom(toMs);
  };
  const play = makeButton(words.pause, 'button button--main', () => stage.toggle());
  const sound = makeButton(words.loud, 'button', () => stage.setLoud(!stage.isLoud));
  const nameCaptions = (): string =>
    stage.hasLargeCaptions ? words.captionsSmaller : words.captionsLarger;
  const captions = makeButton(nameCaptions(), 'button', () => {
    stage.setLargeCaptions(!stage.hasLargeCaptions);
    captions.textContent = nameCaptions();
  });
  const follow = (): void => {
    play.textContent = stage.isPaused ? words.play : words.pause;
    sound.textContent = stage.isLoud ? words.silent : words.loud;
  };
  const leave = (): void => room.go({ name: 'end', film });
  const bar = makePart(
    'div',
    'kiosk-bar',
    makeButton(words.previous, 'button', () => go('previous')),
    play,
    makeButton(words.next, 'button', () => go('next')),
    sound,
    captions,
    makeButton(words.leave, 'button', leave),
  );
  const trouble = makePart('p', 'kiosk-trouble');
  trouble.setAttribute('role', 'alert');
  const heading = makeHeading(film.title);
  const failed = (): void => {
    // There is nothing to play or to listen to: one way on is left.
    trouble.textContent = words.trouble;
    stage.place.remove();
    bar.replaceChildren(
      makeButton(words.others, 'button button--main', () => room.go({ name: 'start' })),
    );
  };
  return {
    parts: [makePart('div', 'kiosk-head', room.mark, heading), stage.place, trouble, bar],
    begin: () => {
      stage.show(film, { ended: leave, failed, changed: follow });
      if (fromMs > 0) stage.playFrom(fromMs);
    },
  };
}
