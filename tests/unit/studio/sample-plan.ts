import { buildTimeline } from '../../../src/film/build-timeline.ts';
import type { FilmScript, ScriptStep } from '../../../src/film/script.ts';
import type { Timeline } from '../../../src/film/timeline.ts';
import { filmWordsIn } from '../../../src/studio/film-words.ts';
import { type Screen, screenSchema } from '../../../src/model/screen.ts';
import type { Area } from '../../../src/studio/picture/area.ts';
import type { FilmPlan } from '../../../src/studio/picture/film-plan.ts';
import { type PlacedFilm, placeFilm } from '../../../src/studio/picture/motion/pose.ts';
import { planFilm } from '../../../src/studio/picture/plan-film.ts';
import type { Shot, Target } from '../../../src/studio/picture/shot.ts';
import { type StageShape, wide } from '../../../src/studio/picture/stage.ts';
import { saySentence } from '../film/sample-script.ts';

const elements = [
  { kind: 'button', id: 'knapp', label: 'Börja' },
  { kind: 'pin', id: 'kod', label: 'Säkerhetskod', digits: 6 },
  { kind: 'toggle', id: 'ljud', label: 'Ljud' },
  { kind: 'camera', id: 'kamera', label: 'Koden', shows: 'qr' },
  { kind: 'notice', id: 'besked', text: 'Vänta lite.' },
];
const draw = (title: string, device: string): Screen =>
  screenSchema.parse({ title, device, app: title, elements });

export const sampleScreens = new Map([
  ['prov/start', draw('Början', 'phone')],
  ['prov/sedan', draw('Sedan', 'phone')],
  ['dator/start', draw('Datorn', 'computer')],
]);

/** Every kind of action, with and without a new screen, on a phone and on a computer. */
export const sampleSteps: ScriptStep[] = [
  { id: 'rulla', screen: 'prov/start', do: { scroll: 'knapp' }, then: 'prov/sedan' },
  { id: 'tryck', screen: 'prov/sedan', do: { tap: 'knapp' }, then: 'prov/start', label: 'Börja' },
  { id: 'skriv', screen: 'prov/start', do: { type: { into: 'kod', text: '123456' } } },
  { id: 'sla-pa', screen: 'prov/start', do: { tap: 'ljud' } },
  { id: 'titta', screen: 'prov/start' },
  { id: 'skanna', screen: 'prov/sedan', do: { scan: 'kamera' } },
  { id: 'vanta', screen: 'prov/sedan', do: { wait: 'besked' }, then: 'prov/start' },
  { id: 'byt', screen: 'prov/start', then: 'prov/sedan' },
  { id: 'dator', screen: 'dator/start', do: { tap: 'knapp' }, label: 'Börja' },
].map((step) => ({ heading: `Nu: ${step.id}`, ...step }));

export type SampleFilm = { script: FilmScript; timeline: Timeline; plan: FilmPlan };

/** The plan of a film with the given steps; each says one sentence and then another. */
export function planSteps(steps: ScriptStep[], shape: StageShape = wide): SampleFilm {
  const say = { title: ['Provet.'], steps: steps.map(sentencesOf), end: ['Nu är du klar.'] };
  const spoken = {
    title: say.title.map((text) => saySentence(text)),
    steps: say.steps.map((texts) => texts.map((text) => saySentence(text))),
    end: say.end.map((text) => saySentence(text)),
  };
  const script = { title: 'Provet', steps, say };
  const timeline = buildTimeline(steps, spoken);
  const plan = planFilm({
    shape,
    script,
    timeline,
    screens: sampleScreens,
    tint: 'sky',
    pictogram: 'check',
    words: filmWordsIn('sv'),
    siteName: 'Koppla upp',
  });
  return { script, timeline, plan };
}

const sentencesOf = ({ label }: ScriptStep): string[] =>
  label === undefined
    ? ['Gör det som står här.', 'Vänta sedan lite.']
    : [`Tryck på "${label}" längst ner.`, 'Vänta sedan lite.'];

/** What a photograph would tell: a device in the middle of its sheet, and one target for all gestures. */
export function sampleTargets({ area }: Shot, target?: Area): Record<string, Target> {
  const device = { x: 88, y: 40, width: area.width - 176, height: area.height - 170 };
  const screen = { x: device.x + 30, y: 70, width: device.width - 60, height: device.height - 60 };
  const at = target ?? { x: device.x + 80, y: device.height * 0.6, width: 600, height: 140 };
  const label = { x: at.x + 60, y: at.y + 40, width: at.width - 120, height: at.height - 80 };
  const knapp = { ...at, label, textPx: 74 };
  return {
    ':device': device,
    ':screen': { ...screen, round: { top: 60, bottom: 60 } },
    ':body': { ...screen, y: screen.y + 100, height: screen.height - 200 },
    ':here': { x: 120, y: 60, width: 44, height: 44 },
    ...Object.fromEntries(['knapp', 'kod', 'ljud', 'kamera', 'besked'].map((id) => [id, knapp])),
  };
}

/** The film with every target at the same place of its sheet. */
export const placeSample = (plan: FilmPlan, target?: Area): PlacedFilm =>
  placeFilm(plan, (shot) => sampleTargets(shot, target));
