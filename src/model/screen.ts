import { z } from 'astro/zod';
import { pictogramSchema } from './pictogram.ts';
import { lineSchema, slugSchema } from './text.ts';

const id = slugSchema.describe(
  'Namn som filmen pekar på. Behövs för det man trycker, skriver eller läser av.',
);
const label = lineSchema.describe('Texten som står på det, precis som i tjänsten.');

const headingElement = z.strictObject({
  kind: z.literal('heading'),
  text: lineSchema,
  id: id.optional(),
});
const textElement = z.strictObject({
  kind: z.literal('text'),
  text: lineSchema,
  id: id.optional(),
  quiet: z.boolean().optional().describe('true gör texten mindre framträdande.'),
});
const buttonElement = z.strictObject({
  kind: z.literal('button'),
  id,
  label,
  look: z
    .enum(['main', 'plain'])
    .default('plain')
    .describe('main för skärmens huvudknapp, annars plain.'),
  pictogram: pictogramSchema.optional(),
});
const linkElement = z.strictObject({ kind: z.literal('link'), id, label });
const fieldElement = z.strictObject({
  kind: z.literal('field'),
  id,
  label,
  value: lineSchema.optional().describe('Påhittad text som redan står i fältet.'),
});
const pinElement = z.strictObject({
  kind: z.literal('pin'),
  id,
  label,
  digits: z.number().int().min(4).max(12).describe('Hur många siffror koden har.'),
});
const listElement = z.strictObject({
  kind: z.literal('list'),
  items: z
    .array(
      z.strictObject({
        id: id.optional(),
        label,
        detail: lineSchema.optional(),
        pictogram: pictogramSchema.optional(),
      }),
    )
    .min(1)
    .max(30),
});
const toggleElement = z.strictObject({
  kind: z.literal('toggle'),
  id,
  label,
  on: z.boolean().default(false),
});
const tabsElement = z.strictObject({
  kind: z.literal('tabs'),
  tabs: z.array(z.strictObject({ id, label })).min(2).max(4),
  selected: slugSchema.describe('Id på den flik som är vald.'),
});
const noticeElement = z.strictObject({
  kind: z.literal('notice'),
  text: lineSchema,
  id: id.optional(),
  tone: z.enum(['info', 'good', 'warning']).default('info'),
});
const qrElement = z.strictObject({
  kind: z.literal('qr'),
  id: id.optional(),
  label: lineSchema.describe('Vad koden är till för. Läses upp, syns inte.'),
});
const cameraElement = z.strictObject({
  kind: z.literal('camera'),
  id,
  label: lineSchema.describe('Vad kameran visar. Läses upp, syns inte.'),
  shows: z.enum(['qr', 'id-card', 'face']),
});
const appsElement = z.strictObject({
  kind: z.literal('apps'),
  apps: z
    .array(z.strictObject({ id: id.optional(), label, pictogram: pictogramSchema }))
    .min(1)
    .max(12),
});
const videoElement = z.strictObject({
  kind: z.literal('video'),
  tiles: z
    .array(
      z.strictObject({
        id: id.optional(),
        name: lineSchema,
        camera: z.enum(['on', 'off']).default('on'),
      }),
    )
    .min(1)
    .max(4),
});
const chatElement = z.strictObject({
  kind: z.literal('chat'),
  messages: z
    .array(
      z.strictObject({
        from: z.enum(['me', 'them']),
        name: lineSchema.optional().describe('Vem som skriver.'),
        text: lineSchema,
        link: z.strictObject({ id, label }).optional().describe('En länk i meddelandet.'),
      }),
    )
    .min(1)
    .max(20),
});
const toolbarElement = z.strictObject({
  kind: z.literal('toolbar'),
  buttons: z
    .array(
      z.strictObject({
        id,
        label,
        pictogram: pictogramSchema,
        tone: z.enum(['plain', 'good', 'stop']).default('plain'),
      }),
    )
    .min(1)
    .max(4),
});

/** One element of a drawn screen; the vocabulary is small and says what a thing is, not how it looks. */
export const elementSchema = z.discriminatedUnion('kind', [
  headingElement,
  textElement,
  buttonElement,
  linkElement,
  fieldElement,
  pinElement,
  listElement,
  toggleElement,
  tabsElement,
  noticeElement,
  qrElement,
  cameraElement,
  appsElement,
  videoElement,
  chatElement,
  toolbarElement,
]);
export type ScreenElement = z.infer<typeof elementSchema>;

/** `content/screens/<app>/<screen>.yaml`: a drawn screen, shared by films, pages and practice. */
export const screenSchema = z.strictObject({
  title: lineSchema.describe(
    'Vad skärmen visar, i några ord. Läses upp för den som inte ser bilden.',
  ),
  device: z
    .enum(['phone', 'tablet', 'computer', 'sign'])
    .describe('phone, tablet eller computer. En skylt eller en automat är sign.'),
  app: lineSchema.optional().describe('Appens namn, överst på skärmen.'),
  address: z
    .strictObject({ text: lineSchema, id: id.optional() })
    .optional()
    .describe('Webbadressen, om skärmen är en sida i webbläsaren.'),
  elements: z.array(elementSchema).min(1).max(40).describe('Det som syns, uppifrån och ner.'),
  bottom: z
    .array(elementSchema)
    .max(12)
    .optional()
    .describe('Det som alltid ligger längst ner på skärmen.'),
});
export type Screen = z.infer<typeof screenSchema>;
export type Device = Screen['device'];

/** What a device is laid out as: a sign or a machine has room as a tablet lying, and no clock. */
export const bodyOf = (device: Device): Exclude<Device, 'sign'> =>
  device === 'sign' ? 'tablet' : device;
