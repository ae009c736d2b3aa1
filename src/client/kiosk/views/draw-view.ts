import { drawService, drawStart } from './draw-choices.ts';
import { drawEnd } from './draw-end.ts';
import { drawFilm } from './draw-film.ts';
import { drawRest } from './draw-rest.ts';
import type { DrawnView, KioskRoom, KioskView } from '../kiosk-room.ts';

/** What is to be seen, drawn in the language of whoever is there. */
export function drawView(room: KioskRoom, view: KioskView): DrawnView {
  switch (view.name) {
    case 'start':
      return drawStart(room);
    case 'service':
      return drawService(room, view.service);
    case 'film':
      return drawFilm(room, view.film, view.fromMs);
    case 'end':
      return drawEnd(room, view.film);
    case 'rest':
      return drawRest(room, view.at);
  }
}
