import { makeButton } from '../../page/make-button.ts';
import { siteAddress } from '../../page/site-files.ts';
import { commaOf, directionOf } from '../../../i18n/direction.ts';
import { drawHead } from './draw-head.ts';
import type { KioskFilm, KioskService } from '../kiosk-films.ts';
import type { DrawnView, KioskRoom } from '../kiosk-room.ts';
import { makeHeading, makePart } from '../make-part.ts';

/** Words that may be in another language than those round them. */
function makeForeign(
  name: 'span' | 'small',
  text: string,
  language: string,
  room: KioskRoom,
): HTMLElement {
  const words = makePart(name, '', text);
  if (language === room.language) return words;
  words.lang = language;
  words.dir = directionOf(language);
  return words;
}

function makeService(room: KioskRoom, service: KioskService): HTMLElement {
  const [first, second] = service.films;
  const button = makeButton('', 'kiosk-choice', () => {
    if (first && !second) room.go({ name: 'film', film: first });
    else room.go({ name: 'service', service: service.id });
  });
  const picture = makePart('span', 'kiosk-picture');
  if (service.pictogram) picture.append(service.pictogram.cloneNode(true));
  const summary = makeForeign('small', service.summary, service.language, room);
  button.dataset['tint'] = service.tint;
  button.append(
    picture,
    makePart('span', 'kiosk-words', makePart('b', '', service.title), summary),
  );
  return makePart('li', '', button);
}

function makeFilm(room: KioskRoom, film: KioskFilm, tint: string): HTMLElement {
  const button = makeButton('', 'kiosk-choice', () => room.go({ name: 'film', film }));
  const image = makePart('img', '');
  image.alt = '';
  image.src = siteAddress(film.picture);
  const title = makeForeign('span', film.title, film.namedIn, room);
  const isForeign = film.language !== room.language;
  const told = [film.length, ...(isForeign ? [room.words.inSwedish] : [])].join(
    commaOf(room.language),
  );
  button.dataset['tint'] = tint;
  button.append(
    makePart('span', 'kiosk-picture', image),
    makePart('span', 'kiosk-words', makePart('b', '', title), makePart('small', '', told)),
  );
  return makePart('li', '', button);
}

function makeList(items: readonly HTMLElement[], isOfFilms: boolean): HTMLElement {
  const kind = isOfFilms ? 'kiosk-choices kiosk-choices--films' : 'kiosk-choices';
  const list = makePart('ul', kind, ...items);
  list.dataset['count'] = String(items.length);
  return list;
}

/** What there is to see, by service; with one service alone, its films. */
export function drawStart(room: KioskRoom): DrawnView {
  const services = room.listServices();
  const [only] = services;
  const isOfFilms = services.length === 1;
  const items =
    only && isOfFilms
      ? only.films.map((film) => makeFilm(room, film, only.tint))
      : services.map((service) => makeService(room, service));
  return {
    parts: [
      drawHead(room),
      makePart('div', 'kiosk-body', makeHeading(room.words.heading), makeList(items, isOfFilms)),
    ],
  };
}

/** The films of a service. One that is not there any more leads to the beginning. */
export function drawService(room: KioskRoom, id: string): DrawnView {
  const service = room.listServices().find((one) => one.id === id);
  if (!service) return drawStart(room);
  const items = service.films.map((film) => makeFilm(room, film, service.tint));
  const back = makeButton(room.words.home, 'button', () => room.go({ name: 'start' }));
  return {
    parts: [
      drawHead(room),
      makePart('div', 'kiosk-body', makeHeading(service.title), makeList(items, true)),
      makePart('div', 'kiosk-bar', back),
    ],
  };
}
