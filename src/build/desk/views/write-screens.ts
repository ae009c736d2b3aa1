import { actionTarget, isDrawn } from '../../../model/film.ts';
import type { Screen } from '../../../model/screen.ts';
import { escapeHtml } from '../../../screen/escape-html.ts';
import { type TapTarget, tapTargets } from '../../../screen/tap-targets.ts';
import { anchorOf, writeScreen } from './write-frames.ts';
import type { DeskState } from './write-guide.ts';
import { writeCopy, writeProblems } from './write-page.ts';

/** What one does with a target, as it is written under `do`. */
const actionOn = ({ id, kind }: TapTarget): string => {
  if (kind === 'field' || kind === 'pin') return `do: { type: { into: ${id}, text: '…' } }`;
  return kind === 'camera' ? `do: { scan: ${id} }` : `do: { tap: ${id} }`;
};

/** The guides whose films show a screen, by screen. */
function listUses({ readable }: DeskState): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const [guide, { film }] of readable.guides)
    for (const step of film ? [...film.steps, ...(film.goesWrong ?? [])] : [])
      for (const name of isDrawn(step) ? [step.screen, step.then ?? step.screen] : [])
        uses.set(name, (uses.get(name) ?? new Set()).add(guide));
  return uses;
}

/** What a film does on a screen most often; else what can be done with the first thing on it. */
function linesFor(name: string, screen: Screen, { readable }: DeskState): string {
  const targets = tapTargets(screen);
  const counts = new Map<string, number>();
  for (const { film } of readable.guides.values())
    for (const step of film?.steps ?? [])
      if (isDrawn(step) && step.screen === name && step.do)
        counts.set(actionTarget(step.do), (counts.get(actionTarget(step.do)) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const target = targets.find(({ id }) => id === usual) ?? targets[0];
  return target ? `screen: ${name}\n${actionOn(target)}` : `screen: ${name}`;
}

const writeTargets = (screen: Screen): string => {
  const targets = tapTargets(screen);
  if (targets.length === 0) return '<p>Inget på skärmen har ett id.</p>';
  return `<p>Det som filmen kan peka på:</p>
<ul>${targets.map(({ id, label }) => `<li><code>${escapeHtml(id)}</code> ${escapeHtml(label)}</li>`).join('\n')}</ul>`;
};

/** Every drawn screen, by the folder it lies in: what it shows, who uses it, and the lines to copy. */
export function writeScreens(state: DeskState): string {
  const { base, readable, told } = state;
  const uses = listUses(state);
  const names = [...readable.screens.keys()].sort();
  const groups = Map.groupBy(names, (name) => name.split('/')[0] ?? '');
  const writeOne = (name: string): string => {
    const screen = readable.screens.get(name);
    if (!screen) return '';
    const guides = [...(uses.get(name) ?? [])];
    const used =
      guides.length === 0
        ? '<p>Ingen film visar skärmen än.</p>'
        : `<p>Visas i: ${guides.map((guide) => `<a href="${base}${guide}/">${escapeHtml(guide)}</a>`).join(', ')}</p>`;
    return `<li id="${anchorOf(name)}" data-find="${escapeHtml(`${name} ${screen.title} ${guides.join(' ')}`.toLowerCase())}">
<h4>${escapeHtml(name)}</h4>
${writeScreen(screen)}
<p>${escapeHtml(screen.title)}</p>
${writeProblems(told.filter(({ place }) => place.screen === name))}
${writeCopy(linesFor(name, screen, state), name)}
<details><summary>Mer <span class="hidden">om ${escapeHtml(name)}</span></summary>${used}${writeTargets(screen)}</details>
</li>`;
  };
  const jump = [...groups.keys()].map(
    (folder) => `<li><a href="#skarmar-${folder}">${escapeHtml(folder)}</a></li>`,
  );
  const lists = [...groups].map(
    ([folder, inside]) =>
      `<section data-group><h3 id="skarmar-${folder}">${escapeHtml(folder)}</h3>
<ul class="gallery" role="list">${inside.map(writeOne).join('\n')}</ul></section>`,
  );
  return `<section aria-labelledby="skarmar"><h2 id="skarmar">Skärmar</h2>
<p>Alla ritade skärmar i content/screens, så som filmen ritar dem. En ny skärm syns här så fort du sparar filen.</p>
<div class="find"><label for="sok">Sök bland skärmarna</label> <input id="sok" type="search" autocomplete="off" spellcheck="false"> <span role="status" id="antal">${names.length} skärmar</span></div>
<nav aria-label="Skärmarna för en tjänst"><ul class="jump" role="list">${jump.join('\n')}</ul></nav>
${lists.join('\n')}</section>`;
}
