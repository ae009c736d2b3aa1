import { makeButton } from '../page/make-button.ts';
import type { KioskRoom } from './kiosk-room.ts';
import { makePart } from './make-part.ts';

/** The question whether somebody is still there; `close` tells whether it was asked. */
export type Question = { ask(leftS: number): void; close(): boolean };

/**
 * The question is read aloud once, its seconds when somebody asks for them. Any press answers it: the
 * screen hears that before the question does.
 */
export function makeQuestion(room: KioskRoom): Question {
  const heading = makePart('h2', '');
  heading.id = 'kiosk-asked';
  const lead = makePart('p', '');
  const count = makePart('p', 'kiosk-count');
  count.setAttribute('role', 'timer');
  const dialog = makePart('dialog', 'kiosk-dialog');
  const stay = makeButton('', 'button button--main', () => undefined);
  // A screen reader may close it by itself.
  dialog.addEventListener('close', () => dialog.remove());
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading, lead, count, stay);
  return {
    ask(leftS) {
      const { words } = room;
      count.textContent = String(leftS);
      if (dialog.isConnected) return;
      heading.textContent = words.there;
      lead.textContent = words.returns;
      stay.textContent = words.stay;
      room.element.append(dialog);
      dialog.showModal();
    },
    close() {
      const isAsked = dialog.isConnected;
      if (dialog.open) dialog.close();
      dialog.remove();
      return isAsked;
    },
  };
}
