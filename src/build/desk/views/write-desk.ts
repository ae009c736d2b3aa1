import { pictogramNames } from '../../../model/pictogram.ts';
import { sceneSchema } from '../../../model/film.ts';
import { escapeHtml } from '../../../screen/escape-html.ts';
import { renderPictogram } from '../../../screen/render-pictogram.ts';
import type { ShownElement } from './list-elements.ts';
import { anchorOf, sceneNames, writeScene, writeScreen } from './write-frames.ts';
import type { DeskState } from './write-guide.ts';
import { type Told, writeCopy, writePage, writeProblems, writeState } from './write-page.ts';
import { writeScreens } from './write-screens.ts';

const section = (id: string, name: string, told: string, body: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>\n<p>${told}</p>\n${body}</section>`;

/** How many faults there are in a guide, beside its name. */
const tellFaults = (told: readonly Told[], guide: string): string => {
  const count = told.filter(({ kind, place }) => kind === 'fault' && place.guide === guide).length;
  return count === 0 ? '' : ` <strong class="count">${count} fel</strong>`;
};

/** All guides by their services; those of a service that is not written yet come last. */
function writeGuides({ base, readable, told }: DeskState): string {
  const groups = Map.groupBy(readable.guides.keys(), (name) => name.split('/')[0] ?? '');
  const orderOf = (service: string) => readable.services.get(service)?.order ?? Infinity;
  const services = [...groups].sort(([one], [other]) => orderOf(one) - orderOf(other));
  const lists = services.map(([service, guides]) => {
    const links = guides.map(
      (name) =>
        `<li><a href="${base}${name}/">${escapeHtml(readable.guides.get(name)?.page?.title ?? name)}</a>${tellFaults(told, name)}</li>`,
    );
    return `<section><h3>${escapeHtml(readable.services.get(service)?.title ?? service)}</h3>
<ul class="guides" role="list">${links.join('\n')}</ul></section>`;
  });
  return section(
    'guider',
    'Guider',
    'Storyboard: varje steg som det blir i filmen, med undertexter och tider.',
    `<div class="services">${lists.join('\n')}</div>`,
  );
}

const writeElements = (elements: readonly ShownElement[]): string =>
  section(
    'element',
    'Det som kan finnas på en skärm',
    'Kopiera raden och lägg den under elements eller bottom i en skärm.',
    `<ul class="gallery" role="list">${elements
      .map(
        ({ name, lines, screen }) =>
          `<li><h3>${escapeHtml(name)}</h3>${writeScreen(screen)}${writeCopy(lines, name)}</li>`,
      )
      .join('\n')}</ul>`,
  );

const pictograms = section(
  'pictogram',
  'Pictogram',
  'Kopiera raden till en knapp, en app eller en rad i en lista.',
  `<ul class="gallery small" role="list">${pictogramNames
    .map(
      (name) =>
        `<li><h3>${name}</h3>${renderPictogram(name, 'pictogram')}${writeCopy(`pictogram: ${name}`, name)}</li>`,
    )
    .join('\n')}</ul>`,
);

const scenes = section(
  'platser',
  'Platser',
  'Platsen syns först i ett steg. En film kan också börja och sluta på en plats: opens och closes.',
  `<ul class="gallery wide" role="list">${sceneSchema.options
    .map(
      (name) =>
        `<li><h3>${sceneNames[name]}</h3>${writeScene(name)}${writeCopy(`scene: ${name}`, sceneNames[name])}</li>`,
    )
    .join('\n')}</ul>`,
);

/** Where a fault is shown beside what it is a fault in. */
const wayTo = (base: string, { place: { guide, twin, step, screen } }: Told): string => {
  if (screen !== undefined)
    return `<a href="#${anchorOf(screen)}">Se skärmen ${escapeHtml(screen)}</a>`;
  if (guide === undefined) return '';
  const end = twin === 'easy' ? 'lattlast/' : twin === undefined || twin === 'sv' ? '' : `${twin}/`;
  const at = step === undefined ? '' : `#steg-${step}`;
  return `<a href="${base}${escapeHtml(`${guide}/${end}${at}`)}">Se storyboarden för ${escapeHtml(guide)}</a>`;
};

/** All faults, each with the way to where it is. A guide or screen that nobody could read yet has none. */
const writeFaults = ({ base, told, readable }: DeskState): string =>
  writeProblems(
    told.filter(({ kind }) => kind === 'fault'),
    (each) => {
      const { guide, screen } = each.place;
      const isThere = readable.guides.has(guide ?? '') || readable.screens.has(screen ?? '');
      return isThere ? wayTo(base, each) : '';
    },
  );

/** What is to be looked at, folded: it stops nothing. */
const writeRest = (told: readonly Told[]): string => {
  const rest = told.filter(({ kind }) => kind !== 'fault');
  return rest.length === 0
    ? ''
    : `<details id="titta"><summary>Titta på och Att göra: ${rest.length}</summary>${writeProblems(rest)}</details>`;
};

/** The desk's first page: what is wrong, all guides, and the gallery of all that can be drawn. */
export const writeDesk = (state: DeskState, elements: readonly ShownElement[]): string =>
  writePage(
    state.base,
    'Skrivbordet',
    `<h1>Skrivbordet</h1>
<p class="lead">Se vad du skriver medan du skriver det. Sidan följer med när du sparar.</p>
${writeState(state.told, 'i innehållet')}
<nav aria-label="På sidan"><ul class="jump" role="list"><li><a href="#guider">Guider</a></li><li><a href="#skarmar">Skärmar</a></li><li><a href="#element">Det som kan finnas på en skärm</a></li><li><a href="#pictogram">Pictogram</a></li><li><a href="#platser">Platser</a></li></ul></nav>
${writeFaults(state)}
${writeRest(state.told)}
${writeGuides(state)}
${writeScreens(state)}
${writeElements(elements)}
${pictograms}
${scenes}`,
  );
