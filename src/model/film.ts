import { z } from 'astro/zod';
import { lineOf, lineSchema, screenRefSchema, slugSchema } from './text.ts';

/** What the person does on the drawn screen of a step; each names an element by its id. */
export const actionSchema = z.union([
  z.strictObject({ tap: slugSchema.describe('Id på det man trycker på.') }),
  z.strictObject({
    type: z.strictObject({
      into: slugSchema.describe('Id på fältet man skriver i.'),
      text: lineOf(40).describe('Påhittad text som skrivs. I ett kodfält visas den som prickar.'),
    }),
  }),
  z.strictObject({ scroll: slugSchema.describe('Id på det man rullar ner till.') }),
  z.strictObject({ scan: slugSchema.describe('Id på kamerabilden som man riktar mot en QR-kod.') }),
  z.strictObject({ wait: slugSchema.describe('Id på det man väntar på.') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Places with a person in them, drawn as on a school chart; `src/screen/scenes` draws them. */
export const sceneSchema = z.enum(['kitchen', 'shop', 'bus-stop', 'library', 'telephone-rings']);
export type SceneName = z.infer<typeof sceneSchema>;

/** What every step has: its name, its heading, and what is said meanwhile. */
const stepBase = {
  id: slugSchema.describe(
    'Stegets eget namn. Det ändras aldrig: länkar och översättningar håller sig till det.',
  ),
  heading: lineOf(40).describe(
    'Kort rubrik som börjar med ett verb, till exempel: Tryck på Legitimera.',
  ),
};
const say = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .describe('Det rösten säger. Säg vad man ska göra och var det finns, sedan vad som händer.');

/** A wrong move that somebody else wants the person to make; practice says why not to. */
export const temptationSchema = z.strictObject({
  tap: slugSchema.describe('Id på det man inte ska trycka på eller skriva i.'),
  why: lineSchema.describe('Varför man säger nej, i en eller två korta meningar.'),
});
export type Temptation = z.infer<typeof temptationSchema>;

/** A step that is drawn: one screen, one thing to do. */
export const drawnStepSchema = z.strictObject({
  ...stepBase,
  screen: screenRefSchema.describe('Skärmen som syns när steget börjar.'),
  do: actionSchema
    .optional()
    .describe('Det man gör: tap, type, scroll, scan eller wait. Utelämna om man bara tittar.'),
  then: screenRefSchema.optional().describe('Skärmen som kommer fram när man har gjort det.'),
  say,
  scene: sceneSchema
    .optional()
    .describe(
      'Platsen som syns när steget börjar, innan enheten visas: kitchen, shop, bus-stop, library eller telephone-rings. Där en människa har betydelse.',
    ),
  avoid: z
    .array(temptationSchema)
    .min(1)
    .max(6)
    .optional()
    .describe(
      'Det som en bedragare vill att man gör på skärmen. Den som gör det i "Öva själv" får veta varför man säger nej.',
    ),
});
export type DrawnStep = z.infer<typeof drawnStepSchema>;

/** A step that is seen in the guide's own film, `film.mp4`. */
export const filmedStepSchema = z.strictObject({
  ...stepBase,
  at: z
    .number()
    .nonnegative()
    .describe('När steget börjar i din egen film (film.mp4), i sekunder från filmens början.'),
  say,
});
export type FilmedStep = z.infer<typeof filmedStepSchema>;

export const stepSchema = z.union([drawnStepSchema, filmedStepSchema]);
export type Step = z.infer<typeof stepSchema>;

/**
 * `content/guides/<service>/<guide>/film.yaml`: the film script, from which everything is made. All
 * steps are drawn or all are filmed; the content check holds that.
 */
export const filmSchema = z.strictObject({
  steps: z.array(stepSchema).min(4).max(9).describe('Filmens steg, fyra till nio.'),
  opens: sceneSchema
    .optional()
    .describe(
      'Platsen som filmen börjar på: kitchen, shop, bus-stop, library eller telephone-rings.',
    ),
  closes: sceneSchema.optional().describe('Platsen som filmen slutar på.'),
  goesWrong: z
    .array(drawnStepSchema)
    .min(1)
    .max(3)
    .optional()
    .describe(
      'Kapitel efter filmens slut, för den som vill: det som ofta går fel, och vad man gör då. Ett till tre.',
    ),
});
export type Film = z.infer<typeof filmSchema>;

/** What a film of one's own may end with, as telephones, cameras and programs save it. */
export const filmEndings = ['mp4', 'mov', 'm4v', 'webm', 'mkv'] as const;

/** What a recorded voice may end with. */
export const soundEndings = ['wav', 'm4a', 'mp3', 'flac', 'ogg', 'opus', 'aac'] as const;

export const isFilmed = (step: Step): step is FilmedStep => 'at' in step;
export const isDrawn = (step: Step): step is DrawnStep => 'screen' in step;

/** The element id that an action is about. */
export const actionTarget = (action: Action): string => {
  if ('tap' in action) return action.tap;
  if ('type' in action) return action.type.into;
  if ('scroll' in action) return action.scroll;
  return 'scan' in action ? action.scan : action.wait;
};
