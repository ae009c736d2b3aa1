import { escapeHtml } from '../../screen/escape-html.ts';

/** One picture of the way: its file's name, where it is, what is seen, and what stands on its sheet. */
export type Drawing = { name: string; address: string; inside: string; told: string };

const pencil =
  '<svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"><path fill="currentColor" fill-opacity=".13" d="M9 39l2-10L33 7l8 8-22 22z"/><path d="M28 12l8 8"/></svg>';

/** What one is to look at has the amber ring of the films, and a number where there are several. */
const ring = (inside: string): string => `<span class="ring">${inside}</span>`;
const button = (words: string, kind = 'pine'): string => `<b class="button ${kind}">${words}</b>`;

const lines = (texts: readonly string[], marked = -1): string =>
  `<ol class="lines">${texts
    .map(
      (text, index) =>
        `<li${index === marked ? ' class="marked"' : ''}><i>${index + 1}</i>${escapeHtml(text)}</li>`,
    )
    .join('')}</ol>`;

const script = [
  'steps:',
  '  - id: boka-tid',
  '    heading: Tryck på Boka tid',
  '    screen: tvatt/start',
  '    do: { tap: boka }',
  '    say: Tryck på "Boka tid" längst ner.',
];
const mended = script.map((line) => line.replace('Boka tid" längst', 'Boka en tid" längst'));
const file = 'github.com › content › guides › tvatt › boka › film.yaml';

/** From a file on GitHub to a proposal that has been answered. Buttons are called what they are called there. */
export const webEditor: readonly Drawing[] = [
  {
    name: '1-pennan',
    address: file,
    inside: `<p class="bar"><b>film.yaml</b>${ring(`<b class="icon">${pencil}</b>`)}</p>${lines(script)}`,
    told: '1. Öppna filen. Tryck på pennan ovanför texten.',
  },
  {
    name: '2-andra',
    address: file,
    inside: `<p class="bar"><b>film.yaml</b>${ring(button('Commit changes…'))}</p>${lines(mended, 5)}`,
    told: '2. Ändra det som ska ändras. Tryck sedan på "Commit changes…" uppe till höger.',
  },
  {
    name: '3-foresla',
    address: file,
    inside: `<div class="sheet"><h2>Commit changes</h2><p class="name">Commit message</p><p class="field">Knappen heter Boka en tid</p><p class="choice"><i></i>Create a new branch for this commit</p><p class="end">${ring(button('Propose changes'))}</p></div>`,
    told: '3. Skriv med några ord vad du har ändrat. Tryck på "Propose changes".',
  },
  {
    name: '4-skicka',
    address: 'github.com › Comparing changes',
    inside: `<div class="sheet"><h2>Open a pull request</h2><p class="name">Add a title</p><p class="field">Knappen heter Boka en tid</p><p class="name">Add a description</p><p class="field tall">Appen ändrades i går. Jag har provat själv.</p><p class="end">${ring(button('Create pull request'))}</p></div>`,
    told: '4. Skriv varför, och var du har sett det. Tryck på "Create pull request".',
  },
  {
    name: '5-svaret',
    address: 'github.com › Pull requests › Knappen heter Boka en tid',
    inside: `<p class="bar"><b class="tab">Conversation</b>${ring('<b class="tab">Files changed</b>')}</p><div class="sheet answer"><h2>Det här ändras</h2><p>I steg 1, "Tryck på Boka tid", ändrades det som sägs:</p><p class="was">– Tryck på "Boka tid" längst ner.</p><p class="is">+ Tryck på "Boka en tid" längst ner.</p><p>${ring('<b class="link">Öppna förhandsvisningen</b>')}</p></div>`,
    told: '5. Läs svaret efter ett par minuter. Det som är fel står vid raden, under "Files changed".',
  },
];

/** A drawing as the body of a page: a window on a chart, with what is to be done written under it. */
export const drawWindow = ({ address, inside, told }: Drawing): string =>
  `<main><div class="window"><p class="address"><i></i><i></i><i></i><span>${escapeHtml(address)}</span></p>${inside}</div><p class="told">${escapeHtml(told)}</p><p class="drawn">Ritad bild. På skärmen ser det lite annorlunda ut.</p></main>`;
