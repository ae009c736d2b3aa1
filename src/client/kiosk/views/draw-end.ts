import { drawCode } from '../../page/draw-code.ts';
import { makeButton } from '../../page/make-button.ts';
import { drawHead } from './draw-head.ts';
import type { KioskFilm } from '../kiosk-films.ts';
import type { DrawnView, KioskRoom } from '../kiosk-room.ts';
import { makeHeading, makePart } from '../make-part.ts';

/** The film for one's own telephone, as a code and as words; nothing where no address is known. */
function makeTaking({ origin, words }: KioskRoom, { link }: KioskFilm): HTMLElement[] {
  if (origin === undefined) return [];
  const address = new URL(link, origin).href;
  const shown = makePart('b', 'kiosk-address', address.replace(/^https?:\/\//u, ''));
  shown.dir = 'ltr';
  return [
    makePart(
      'div',
      'kiosk-take',
      drawCode(address, words.code) as unknown as HTMLElement,
      makePart('p', '', words.take, ' ', shown),
    ),
  ];
}

/** After a film: the same again, what may go wrong, another, and the film to take along. */
export function drawEnd(room: KioskRoom, film: KioskFilm): DrawnView {
  const { words } = room;
  const again = makeButton(words.again, 'button', () => room.go({ name: 'film', film }));
  const wrong = makeButton(words.wrong, 'button', () =>
    room.go({ name: 'film', film, fromMs: film.endMs }),
  );
  const others = makeButton(words.others, 'button button--main', () => room.go({ name: 'start' }));
  const ways = makePart('div', 'kiosk-ways', others, again);
  if (film.lastMs > film.endMs) ways.append(wrong);
  return {
    parts: [
      drawHead(room),
      makePart(
        'div',
        'kiosk-body kiosk-end',
        makePart('div', '', makeHeading(words.over), makePart('p', '', film.title), ways),
        ...makeTaking(room, film),
      ),
    ],
  };
}
