import { readDraft } from '../../checks/read/read-draft.ts';
import { slugOf } from '../../lists/fold-name.ts';
import { topics } from '../../model/guide.ts';
import { pictogramNames } from '../../model/pictogram.ts';
import { capital } from '../../drafting/capital.ts';
import { pictogramTitles } from '../../drafting/pictogram-titles.ts';
import { slugSchema } from '../../model/text.ts';
import { askChoice, askMany, askText, type Judge } from './asker.ts';
import { type Interview, judgeAs, page } from './judge-answers.ts';
import { judgeAll, judgeName, judgeSentence } from './judge-words.ts';

/** What each topic is called when one chooses. */
const topicNames: Readonly<Record<(typeof topics)[number], string>> = {
  care: 'vård',
  money: 'pengar',
  identity: 'BankID och att visa vem man är',
  mail: 'post, mejl och foton',
  calls: 'videosamtal, och att träffas på nätet',
  travel: 'resor och parkering',
  reading: 'böcker och tidningar, att låna och läsa',
  fraud: 'bedrägeri',
};

/** Says why a name cannot be part of an address. */
export const judgeSlug = (name: string) => {
  const found = slugSchema.safeParse(name);
  return found.success
    ? []
    : [
        {
          message: `"${name}" går inte att använda här.`,
          remedy: found.error.issues[0]?.message ?? '',
        },
      ];
};

async function askNewService(interview: Interview): Promise<void> {
  const { asker, answers, known } = interview;
  const service = (answers.newService ??= {});
  const taken = readDraft(known.files).services;
  const where = (field: string) => ({
    file: /^content\/services\//u,
    field: new RegExp(`^${field}`, 'u'),
  });
  const judge = (key: 'title' | 'summary' | 'text', field: string): Judge =>
    judgeAs(interview, { ...where(field), ...(key === 'text' && { field: /^$/u }) }, (answer) => ({
      service: answers.service ?? 'ny',
      newService: { title: 'a', summary: 'a', text: 'a', ...service, [key]: answer },
    }));
  service.title ??= await askText(asker, {
    ask: 'Vad heter tjänsten?',
    help: 'Så som den själv skriver det, till exempel: BankID.',
    judge: judge('title', 'title'),
  });
  answers.service ??= await askText(asker, {
    ask: 'Vad ska tjänsten heta i sidans adress?',
    ...(service.title !== undefined && { suggest: slugOf(service.title) }),
    judge: (name) =>
      taken.has(name)
        ? [{ message: `Tjänsten "${name}" finns redan.`, remedy: 'Välj ett annat namn.' }]
        : judgeSlug(name),
  });
  service.summary ??= await askText(asker, {
    ask: 'Vad har man tjänsten till? Svara med en mening.',
    judge: judgeAll(judgeSentence, judge('summary', 'summary')),
  });
  service.text ??= await askText(asker, {
    ask: 'Vad ska stå på tjänstens sida? Svara med en eller två meningar.',
    judge: judgeAll(judgeSentence, judge('text', '')),
  });
  service.pictogram ??= await askChoice(
    asker,
    'Vilken tecknad bild passar tjänsten?',
    pictogramNames.map((name) => ({ name: pictogramTitles[name], value: name })),
  );
}

async function askWhichService(interview: Interview): Promise<void> {
  const { asker, answers, known } = interview;
  const { services } = readDraft(known.files);
  if (answers.service !== undefined && (services.has(answers.service) || answers.newService))
    return;
  delete answers.service;
  const found = answers.newService
    ? ''
    : await askChoice(asker, 'Vilken tjänst gäller guiden?', [
        ...[...services].map(([name, { value }]) => ({ name: value.title, value: name })),
        { name: 'En ny tjänst', value: '' },
      ]);
  if (found === '') await askNewService(interview);
  else if (found !== undefined) answers.service = found;
}

/** Asks which service, what the person wants to be able to do, and what the guide is called. */
export async function askAim(interview: Interview): Promise<void> {
  const { asker, answers, known } = interview;
  await askWhichService(interview);
  answers.wish ??= await askText(asker, {
    ask: 'Vad vill personen kunna göra?',
    help: 'Med egna ord, till exempel: Förnya ett recept.',
    judge: judgeAll(
      judgeName,
      judgeAs(interview, page('wish'), (wish) => ({ wish })),
    ),
  });
  answers.title ??= await askText(asker, {
    ask: 'Vad ska guiden heta?',
    help: 'Det man får lära sig. Högst 40 tecken.',
    ...(answers.wish !== undefined && { suggest: capital(answers.wish) }),
    judge: judgeAll(
      judgeName,
      judgeAs(interview, page('title'), (title) => ({ title })),
    ),
  });
  const { guides } = readDraft(known.files);
  answers.guide ??= await askText(asker, {
    ask: 'Vad ska guiden heta i sidans adress?',
    help: 'Små bokstäver a–z, siffror och bindestreck.',
    ...(answers.title !== undefined && { suggest: slugOf(answers.title) }),
    judge: (name) =>
      guides.has(`${answers.service ?? ''}/${name}`)
        ? [{ message: `Guiden "${name}" finns redan.`, remedy: 'Välj ett annat namn.' }]
        : judgeSlug(name),
  });
  answers.summary ??= await askText(asker, {
    ask: 'Vad kan man göra efteråt? Svara med en eller två meningar.',
    judge: judgeAll(
      judgeSentence,
      judgeAs(interview, page('summary'), (summary) => ({ summary })),
    ),
  });
  if ((answers.topics ?? []).length === 0) await askTopics(interview);
}

async function askTopics({ asker, answers }: Interview): Promise<void> {
  const list = topics.map((name, index) => `\n  ${index + 1}. ${topicNames[name]}`).join('');
  const numbers = await askMany(
    asker,
    {
      ask: `Vad gäller guiden? Där står den på startsidan.${list}`,
      help: 'Skriv talet.',
      judge: (number) =>
        topics[Number(number) - 1]
          ? []
          : [
              {
                message: `"${number}" går inte att välja här.`,
                remedy: `Skriv ett av talen 1–${topics.length}.`,
              },
            ],
    },
    3,
  );
  const chosen = [...new Set(numbers)].flatMap((number) => topics[Number(number) - 1] ?? []);
  if (chosen.length > 0) answers.topics = chosen;
}
