import kioskWords from 'site:words/kiosk';
import { directionOf } from '../../../i18n/direction.ts';
import { makeButton } from '../../page/make-button.ts';
import { isLooped } from '../kiosk-choice.ts';
import type { DrawnView, KioskRoom } from '../kiosk-room.ts';
import { makeHeading, makePart } from '../make-part.ts';

/**
 * The films of the loop one after the other, silent and with their captions, while nobody is there. `at`
 * counts them from the first. Where none of them is there any more, all that are shown play. At one that cannot be shown the screen stands still for a while.
 */
export function drawRest(room: KioskRoom, at: number): DrawnView {
  const { stage, choice } = room;
  const shown = room.listServices().flatMap((service) => service.films);
  const looped = shown.filter(({ guide }) => isLooped(choice, guide));
  const films = looped.length > 0 ? looped : shown;
  const film = films[at % films.length];
  const come = makeButton('', 'kiosk-come', () => room.go({ name: 'start' }));
  for (const language of choice.languages) {
    const words = makePart('span', '', kioskWords[language].come);
    words.lang = language;
    words.dir = directionOf(language);
    come.append(words);
  }
  const ended = (): void => room.go({ name: 'rest', at: at + 1 }, false);
  const failed = (): void => room.clear();
  return {
    parts: [
      makePart('div', 'kiosk-head', room.mark, makeHeading(film?.title ?? '')),
      stage.place,
      come,
    ],
    begin: () => film && stage.show(film, { ended, failed, changed: () => undefined }),
  };
}
