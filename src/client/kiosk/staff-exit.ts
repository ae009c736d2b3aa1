import { makeButton } from '../page/make-button.ts';
import { isWord, longestWord, wordLetters } from './kiosk-choice.ts';
import type { KioskRoom } from './kiosk-room.ts';
import { makePart } from './make-part.ts';

/** So long the site's name is kept pressed, in ms: nobody does that by chance. */
export const pressMs = 3000;

/** Asks for the word, letter by letter: a screen has no keyboard. */
function askWord(room: KioskRoom, leave: () => void): void {
  if (room.element.querySelector('dialog[open]')) return;
  // Nothing goes on by itself behind it.
  if (room.view.name !== 'start') room.go({ name: 'start' }, false);
  const { words } = room;
  let pressed = '';
  const told = makePart('p', 'kiosk-told', words.staffLead);
  told.setAttribute('role', 'status');
  const shown = makePart('p', 'kiosk-word');
  shown.dir = 'ltr';
  const write = (word: string): void => {
    pressed = word.slice(0, longestWord);
    shown.textContent = '• '.repeat(pressed.length);
  };
  const letters = wordLetters.map((letter) =>
    makeButton(letter, 'kiosk-letter', () => write(pressed + letter)),
  );
  const pad = makePart('div', 'kiosk-letters', ...letters);
  pad.lang = 'sv';
  pad.dir = 'ltr';
  const open = (): void => {
    if (isWord(pressed, room.choice)) return leave();
    told.textContent = words.staffWrong;
    write('');
  };
  const heading = makePart('h2', '', words.staff);
  heading.id = 'kiosk-staff';
  const dialog = makePart('dialog', 'kiosk-dialog kiosk-dialog--staff');
  dialog.setAttribute('aria-labelledby', heading.id);
  const row = makePart(
    'div',
    'kiosk-ways',
    makeButton(words.staffOpen, 'button button--main', open),
    makeButton(words.staffErase, 'button', () => write(pressed.slice(0, -1))),
    makeButton(words.staffClose, 'button', () => dialog.close()),
  );
  dialog.append(heading, told, shown, pad, row);
  dialog.addEventListener('close', () => dialog.remove());
  room.element.append(dialog);
  dialog.showModal();
}

/** The way out for staff: the site's name kept pressed, with a finger or a key, and then a word. */
export function watchForStaff(room: KioskRoom, leave: () => void): void {
  const { mark } = room;
  let timer = 0;
  const begin = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => askWord(room, leave), pressMs);
  };
  const stop = (): void => clearTimeout(timer);
  mark.addEventListener('pointerdown', begin);
  for (const end of ['pointerup', 'pointerleave', 'pointercancel', 'keyup', 'blur'])
    mark.addEventListener(end, stop);
  mark.addEventListener('keydown', ({ key, repeat }) => {
    if (!repeat && (key === 'Enter' || key === ' ')) begin();
  });
}
