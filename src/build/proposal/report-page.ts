import { readFile } from 'node:fs/promises';
import type { Block, FilmPictures, Report } from '../../checks/changes/report.ts';
import { escapeHtml } from '../../screen/escape-html.ts';
import { hashOf } from '../policy/policy.ts';

/** A way into the preview: what it is called, and where it lies from this page. */
export type Way = { name: string; href: string };

export type ReportPageOptions = {
  /** Where in the preview to look; none where there is no preview. */
  ways: readonly Way[];
  /** The day that it was made, in words. */
  day: string;
  /** The folder of the pictures, from this page. */
  pictures: string;
};

const stylesFile = new URL('report-page.css', import.meta.url);

const line = (text: string): string => {
  if (/^[-+] /u.test(text)) {
    const [name, tag] = text.startsWith('-') ? ['Var', 'del'] : ['Är', 'ins'];
    return `<p class="${tag}"><b>${name}:</b> <${tag}>${escapeHtml(text.slice(2))}</${tag}></p>`;
  }
  return text === '' ? '' : `<p>${escapeHtml(text)}</p>`;
};

const writeChange = ({ heading, text }: Block): string =>
  `<section class="change"><h3>${escapeHtml(heading)}</h3>${text.split('\n').map(line).join('')}</section>`;

const tagOf = (before: string | undefined, after: string | undefined): string => {
  if (before === undefined) return 'Bilden är ny';
  return after === undefined ? 'Bilden är borttagen' : 'Bilden är ändrad';
};

const writeStep =
  (folder: string) =>
  ({ label, before, after, isChanged }: FilmPictures['steps'][number]): string => {
    const side = (name: string, file: string | undefined): string =>
      file === undefined
        ? ''
        : `<figure><figcaption>${name}</figcaption><img src="${escapeHtml(folder + file)}" alt="${escapeHtml(`${label}, ${name.toLowerCase()}`)}"></figure>`;
    return `<li${isChanged ? ' class="changed"' : ''}><h4>${escapeHtml(label)}</h4>${
      isChanged ? `<p class="tag">${tagOf(before, after)}</p>` : ''
    }<div class="pair">${side('Före', before)}${side('Efter', after)}</div></li>`;
  };

const writeFilm =
  (folder: string) =>
  ({ heading, steps }: FilmPictures): string =>
    `<h3>${escapeHtml(heading)}</h3><ol class="film">${steps.map(writeStep(folder)).join('')}</ol>`;

const part = (heading: string, lead: string, text: string, kind = ''): string =>
  text === ''
    ? ''
    : `<section class="${kind}"><h2>${heading}</h2><p>${lead}</p><pre>${escapeHtml(text)}</pre></section>`;

/**
 * The report as a page that opens by a double click, and the first page of a preview. It has no script, and
 * its policy lets none in: what strangers have written is text.
 */
export async function writeReportPage(
  { changes, films, faults, todo, left, pictures }: Report,
  { ways, day, pictures: folder }: ReportPageOptions,
): Promise<string> {
  const styles = await readFile(stylesFile, 'utf8');
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; img-src file: 'self'; style-src ${hashOf(styles)}`;
  const links = ways.map(
    ({ name, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></li>`,
  );
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="${policy}">
<title>Svar på förslaget</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>Svar på förslaget</h1>
<p class="lead">Det här är ett förslag, och inte den riktiga webbplatsen. Gjort ${escapeHtml(day)}.</p>
${part('Att rätta', 'Förslaget kan inte komma in förrän det här är rättat.', faults, 'faults')}
${part('Visas som det var', 'De här filerna går inte att visa än. I förhandsvisningen är de som de var innan.', left)}
${links.length > 0 ? `<section><h2>Se hur det blir</h2><ul class="ways">${links.join('')}</ul></section>` : ''}
<section><h2>Det här ändras</h2>${changes.length === 0 ? '<p>Inget som läsarna ser.</p>' : changes.map(writeChange).join('')}</section>
${pictures.length > 0 ? `<section><h2>Filmerna, steg för steg</h2>${films === '' ? '' : `<pre>${escapeHtml(films)}</pre>`}${pictures.map(writeFilm(folder)).join('')}</section>` : ''}
${part('Att göra', 'Det här hindrar inget, men någon behöver titta på det.', todo)}
</main>
</body>
</html>
`;
}
