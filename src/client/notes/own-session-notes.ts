import notesWords from 'site:words/notes';
import ownWords from 'site:words/own';
import { readLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';
import { pageLanguage } from '../page/page-language.ts';
import { openPass, type Pass } from '../show/open-pass.ts';

const language = readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage());

/** Puts the notes of the session that the address names into the page, numbered as on the wall. */
function fillNotes(notes: HTMLElement, { own, parts }: Pass): void {
  const name = own.name || ownWords[language].unnamed;
  const title = fill(notesWords[language].title, { title: name });
  for (const place of [notes.querySelector('h1'), document.querySelector('title')])
    if (place) place.textContent = title;
  notes.dataset['notesOf'] = `eget:${own.guides.join(',')}${own.practise ? ':o' : ''}`;
  const remember = notes.querySelector<HTMLElement>('[data-own-note]');
  if (remember && own.note) {
    remember.append(' ', own.note);
    remember.hidden = false;
  }
  const sections = parts.map(({ name: partName, elements }, index) => {
    const section = elements[0] ?? document.createElement('section');
    const heading = section.querySelector('h2');
    const id = `anteckning-${index + 1}`;
    section.dataset['notesPart'] = String(index + 1);
    section.dataset['name'] = partName;
    section.setAttribute('aria-labelledby', id);
    if (heading) heading.id = id;
    if (heading?.firstChild) heading.firstChild.textContent = `${partName} `;
    return section;
  });
  // What is said now stands first, and what to remember under it.
  remember?.before(...sections);
}

const pass = openPass();
const notes = document.querySelector<HTMLElement>('[data-own-notes]');
const nothing = document.querySelector<HTMLElement>('[data-own-nothing]');
const room = notes?.querySelector<HTMLElement>('speaker-notes');
if (nothing) nothing.hidden = pass !== undefined;
if (notes && room && pass) {
  fillNotes(room, pass);
  notes.classList.remove('notes-empty');
  // Only now: it looks for its parts once.
  void import('./speaker-notes.ts');
}
