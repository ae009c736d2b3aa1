import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'astro/zod';
import { answersSchema, AnswerFault, type Answers, type Choices, readAnswers } from './answers.ts';

type Asking = {
  /** Asks until the answer will do; an empty one is what stands in brackets, or nothing. */
  ask: (question: string, read?: (text: string) => unknown, usual?: string) => Promise<unknown>;
  tell: (text: string) => void;
};

const shape = answersSchema.shape;

/** What a schema says is wrong with an answer is said, and it is asked again. */
const judge =
  (schema: z.ZodType, change: (text: string) => unknown = (text) => text) =>
  (text: string): unknown => {
    const read = schema.safeParse(change(text));
    if (read.success) return read.data;
    throw new AnswerFault([...new Set(read.error.issues.map(({ message }) => message))].join(' '));
  };

const optional = (schema: z.ZodType) => (text: string) =>
  text === '' ? undefined : judge(schema)(text);

const words = (text: string): string[] => text.split(/[\s,]+/u).filter(Boolean);

async function askMunicipality({ ask }: Asking, name: string): Promise<unknown> {
  const one = shape.municipalities.element.shape;
  const toNumber = (text: string) => Number(text.replace(',', '.') || Number.NaN);
  return {
    name,
    code: await ask(`Kommunkoden för ${name}, fyra siffror:`, judge(one.code)),
    seat: await ask('Centralorten:', judge(z.string().min(1)), name),
    position: {
      latitude: await ask(
        'Dess läge, norr (latitud), till exempel 60.886:',
        judge(one.position.shape.latitude, toNumber),
      ),
      longitude: await ask(
        'Dess läge, öster (longitud), till exempel 15.118:',
        judge(one.position.shape.longitude, toNumber),
      ),
    },
    website: await ask('Kommunens webbplats, med https:// först:', judge(one.website)),
  };
}

async function askPublisher({ ask }: Asking): Promise<unknown> {
  const name = await ask(
    'Vem ansvarar för webbplatsen, till exempel Exempelstads kommun?',
    (text) => text,
  );
  if (name === '') return undefined;
  const email = await ask('Vilken e-postadress når er?', judge(z.email('Skriv en e-postadress.')));
  return { name, email };
}

async function askLanguages({ ask }: Asking, { languages }: Choices): Promise<unknown> {
  const known = languages.filter((code) => code !== 'sv');
  const chosen = await ask(
    `Vilka språk, utöver svenska? Det finns ${known.join(', ')}. Skriv koderna med mellanslag, eller inget:`,
    judge(z.array(z.enum(known, `Välj bland ${known.join(', ')}.`)), words),
  );
  const uses: Record<string, unknown> = { sv: 'film' };
  for (const code of chosen as string[])
    uses[code] = await ask(
      `Ska guider på ${code} få egna filmer (film), eller bara undertext (subtitles)?`,
      judge(z.enum(['film', 'subtitles'], 'Skriv film eller subtitles.')),
      'film',
    );
  return uses;
}

async function askColours({ ask }: Asking): Promise<unknown> {
  const { press, amber, paper } = shape.colours.unwrap().shape;
  const chosen: Record<string, unknown> = {};
  chosen['paper'] = await ask(
    'Bakgrundens färg, ljus, till exempel #eef3f6:',
    optional(paper.unwrap()),
  );
  const withPaper = (text: string) => ({ ...chosen, press: text });
  const read = await ask('Färgen på det man trycker på, mörk, till exempel #12356b:', (text) =>
    text === '' ? undefined : judge(shape.colours.unwrap(), withPaper)(text),
  );
  if (read === undefined) return undefined;
  chosen['press'] = press.parse((read as { press: string }).press);
  chosen['amber'] = await ask(
    'Färgen som visar var man är, till exempel #f5b82e:',
    optional(amber.unwrap()),
  );
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

async function askAll(asking: Asking, choices: Choices): Promise<Answers> {
  const { ask, tell } = asking;
  tell('Svara på en fråga i taget. Det som står inom parentes gäller om du trycker på Enter.\n');
  const name = await ask('Vad heter webbplatsen?', judge(shape.name));
  const last = String(name).split(' ').at(-1) ?? '';
  const bold = String(
    await ask(
      'Vilken del av namnet ska stå i fetstil? Det ska vara slutet:',
      judge(
        z
          .string()
          .refine((text) => String(name).endsWith(text), `Skriv slutet av "${String(name)}".`),
      ),
      last,
    ),
  );
  const wordmark = { plain: String(name).slice(0, -bold.length).trim(), bold };
  const publisher = await askPublisher(asking);
  const address = await ask(
    'Vilken adress får webbplatsen, till exempel https://hjalp.exempel.se? Tryck på Enter om den inte finns än:',
    optional(shape.address.unwrap()),
  );
  const county = await ask('I vilket län, till exempel Dalarnas län?', judge(shape.county));
  const kommuner = await ask(
    'Vilka kommuner? Skriv namnen med komma emellan:',
    judge(z.array(z.string()).min(1, 'Skriv minst en.'), (text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  );
  const municipalities: unknown[] = [];
  for (const one of kommuner as string[]) municipalities.push(await askMunicipality(asking, one));
  const languages = await askLanguages(asking, choices);
  const services = await ask(
    `Vilka tjänster? Det finns ${choices.services.join(', ')}. Skriv dem med mellanslag:`,
    judge(
      z.array(z.enum(choices.services, `Välj bland ${choices.services.join(', ')}.`)).min(1),
      words,
    ),
    choices.services.join(' '),
  );
  tell('Färgerna. Tryck på Enter för att behålla dem som finns.');
  const colours = await askColours(asking);
  const all = {
    name,
    wordmark,
    publisher,
    address,
    county,
    municipalities,
    languages,
    services,
    colours,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return readAnswers(Object.fromEntries(given), choices);
}

/** Asks in the terminal, one thing at a time. Throws an AnswerFault when nobody is there to answer. */
export async function askAnswers(
  choices: Choices,
  input: Readable & { isTTY?: boolean },
  output: Writable,
): Promise<Answers> {
  const lines = createInterface({ input, output, terminal: input.isTTY === true });
  const typed = lines[Symbol.asyncIterator]();
  const tell = (text: string) => void output.write(`${text}\n`);
  const ask: Asking['ask'] = async (question, read = (text) => text, usual = '') => {
    for (;;) {
      output.write(`${question}${usual === '' ? '' : ` (${usual})`}\n> `);
      const { value, done } = await typed.next();
      if (done) throw new AnswerFault('Svaren tog slut. Inget är ändrat.');
      try {
        return read(value.trim() || usual);
      } catch (error) {
        if (!(error instanceof AnswerFault)) throw error;
        tell(error.message);
      }
    }
  };
  try {
    return await askAll({ ask, tell }, choices);
  } finally {
    lines.close();
  }
}
