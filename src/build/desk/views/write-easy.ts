import { carryStates } from '../../../film/carry-states.ts';
import type { Easy } from '../../../model/easy.ts';
import { actionTarget, type Film, isDrawn, type Step } from '../../../model/film.ts';
import { escapeHtml } from '../../../screen/escape-html.ts';
import type { BoardView } from './write-board.ts';
import { writeScreen } from './write-frames.ts';
import { writeProblems } from './write-page.ts';

/** The steps of an easy-read twin: the film's pictures, and the lines beside them. */
export function writeEasySteps(easy: Easy, { steps }: Film, { screens, told }: BoardView): string {
  const drawn = steps.filter(isDrawn);
  const states = new Map(carryStates(drawn).map((state, index) => [drawn[index]?.id, state]));
  const pictureOf = (step: Step): string => {
    const screen = isDrawn(step) ? screens.get(step.screen) : undefined;
    if (!screen || !isDrawn(step)) return '';
    const marked = step.do && actionTarget(step.do);
    return `<figure>${writeScreen(screen, { ...states.get(step.id), marked })}</figure>`;
  };
  const parts = steps.map((step, index) => {
    const lines = easy.steps[step.id] ?? [];
    const own = told.filter(({ place }) => place.step === step.id);
    return `<li id="steg-${escapeHtml(step.id)}">
<h2><b>Steg ${index + 1}</b> ${escapeHtml(step.heading)}</h2>
${writeProblems(own)}
<div class="part"><div class="frames">${pictureOf(step)}</div>
<div class="words">${lines.length === 0 ? '<p class="missing">Steget har inga rader än.</p>' : `<ul class="said" role="list">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}</ul>`}</div></div>
</li>`;
  });
  return `<ol class="board" role="list">\n${parts.join('\n')}\n</ol>`;
}

/** The steps of a film that somebody has recorded: when they begin, and what is said. */
export function writeFilmedSteps({ steps }: Film, { told }: BoardView): string {
  const parts = steps.map((step, index) => {
    const own = told.filter(({ place }) => place.step === step.id);
    const at = 'at' in step ? `<p class="when">Börjar ${step.at} sekunder in i film.mp4.</p>` : '';
    return `<li id="steg-${escapeHtml(step.id)}"><h2><b>Steg ${index + 1}</b> ${escapeHtml(step.heading)}</h2>${at}
${writeProblems(own)}
<p>${escapeHtml(step.say)}</p></li>`;
  });
  return `<p>Guiden har en egen film, film.mp4. Den ritas inte här.</p>
<ol class="board" role="list">\n${parts.join('\n')}\n</ol>`;
}
