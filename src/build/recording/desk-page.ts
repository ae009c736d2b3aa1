import { nameLanguage } from '../../i18n/name-language.ts';
import { escapeHtml } from '../../screen/escape-html.ts';
import type { SaidPart } from '../../studio/desk/desk.ts';
import { writeDevPage } from '../dev-page.ts';

const page = (title: string, files: string, body: string): string =>
  writeDevPage(title, `${files}desk.css`, `<main>\n${body}\n</main>`);

/** A guide that can be read aloud, and how much of it has been. */
export type DeskGuide = {
  path: string;
  title: string;
  language: string;
  read: number;
  all: number;
};

const tellRead = ({ read, all }: DeskGuide): string =>
  read === 0
    ? `${all} meningar`
    : read === all
      ? `Klar. Alla ${all} meningar är inlästa`
      : `${read} av ${all} meningar är inlästa`;

const listOf = (base: string, guides: readonly DeskGuide[]): string =>
  `<ul class="guides">
${guides
  .map(
    (guide) =>
      `<li><a href="${escapeHtml(`${base}${guide.path}/`)}"><bdi lang="${escapeHtml(guide.language)}">${escapeHtml(guide.title)}</bdi></a><span>${tellRead(guide)}</span></li>`,
  )
  .join('\n')}
</ul>`;

/** All guides, for whoever chooses what to read. `base` is where the desk lies. */
export function writeGuidesPage(base: string, guides: readonly DeskGuide[]): string {
  const languages = [...new Set(guides.map(({ language }) => language))];
  const lists = languages.map(
    (language) =>
      `<h2>${language === 'sv' ? 'Välj en guide' : `På språket <bdi lang="${language}">${escapeHtml(nameLanguage(language))}</bdi>`}</h2>
${listOf(
  base,
  guides.filter((guide) => guide.language === language),
)}`,
  );
  return page(
    'Inspelningsbordet',
    base,
    `<h1>Inspelningsbordet</h1>
<p class="lead">Läs in en guide med din egen röst. Du läser en mening i taget, och det tar ungefär tio minuter.</p>
${lists.join('\n')}`,
  );
}

/** What the page's script needs to know of the guide. */
export type DeskState = { parts: (SaidPart & { read: boolean[] })[] };

/** One guide, to be read sentence by sentence. */
export const writeDeskPage = (
  base: string,
  title: string,
  language: string,
  state: DeskState,
): string =>
  page(
    `Läs in: ${title}`,
    base,
    `<p class="way"><a href="${base}">Alla guider</a></p>
<h1>${escapeHtml(title)}</h1>
<recording-desk data-language="${escapeHtml(language)}" data-base="${base}">
<script type="application/json">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>
<p>Sidan behöver JavaScript för att höra mikrofonen.</p>
</recording-desk>
<script type="module" src="${base}desk.js"></script>`,
  );

/** Why somebody may not come in, or that there is nothing. */
export const writeRefusal = (base: string, told: string): string =>
  page('Inspelningsbordet', base, `<h1>Det går inte</h1>\n<p>${escapeHtml(told)}</p>`);
