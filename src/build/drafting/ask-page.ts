import { parseContent } from '../../checks/parse-content.ts';
import type { SourceAnswer } from '../../drafting/answers.ts';
import { askChoice, askMany, askText } from './asker.ts';
import { type Interview, judgeAs, page } from './judge-answers.ts';
import { askChapter } from './ask-chapter.ts';
import { judgeAll, judgeName, judgeSentence } from './judge-words.ts';
import { listNewHosts } from '../../drafting/write-guide.ts';

async function askFailures(interview: Interview): Promise<void> {
  const { asker, answers } = interview;
  const all = (answers.goesWrong ??= []);
  const judge = (key: 'see' | 'do', see = 'a') =>
    judgeAs(interview, page(`goesWrong › ${all.length + 1} › ${key}`), (answer) => ({
      goesWrong: [...all, { see, do: 'a', [key]: answer }, { see: 'b', do: 'b' }],
    }));
  while (all.length < 12) {
    const ask =
      all.length < 2
        ? 'Vad kan gå fel? Skriv det som syns eller händer.'
        : 'Är det något mer som kan gå fel? Annars en tom rad.';
    const see = await askText(asker, { ask, judge: judgeAll(judgeSentence, judge('see')) });
    if (see === undefined) return;
    const remedy = await askText(asker, {
      ask: 'Vad gör man då?',
      judge: judgeAll(judgeSentence, judge('do', see)),
    });
    if (remedy === undefined) return;
    all.push({ see, do: remedy });
  }
}

/** A list that is longer than this is not read. */
const mostShown = 9;

/** Pages that the service's own texts lead to already, its own help first. */
function listSources({ answers, known }: Interview): SourceAnswer[] {
  const { services, guides } = parseContent(known.files);
  const all = [
    ...(services.get(answers.service ?? '')?.support ?? []),
    ...[...guides.values()]
      .filter(({ service }) => service === answers.service)
      .flatMap(({ page: { sources } }) => sources),
  ];
  return all
    .filter(({ url }, index) => all.findIndex((one) => one.url === url) === index)
    .slice(0, mostShown)
    .map(({ title, url }) => ({ title, url }));
}

async function askNewSource(interview: Interview): Promise<SourceAnswer | undefined> {
  const { asker, answers } = interview;
  const url = await askText(asker, {
    ask: 'Vilken adress har sidan? Den börjar med https://',
    judge: judgeAs(
      { ...interview, answers: { ...answers, isOpened: true } },
      page('sources'),
      (written) => ({
        sources: [{ title: 'a', url: written }],
      }),
    ),
  });
  if (url === undefined) return undefined;
  const title = await askText(asker, {
    ask: 'Vad heter sidan, och vem står bakom den?',
    help: 'Till exempel: Så bokar du tid, 1177.',
    judge: judgeAs(
      { ...interview, answers: { ...answers, isOpened: true } },
      page('sources'),
      (written) => ({
        sources: [{ title: written, url }],
      }),
    ),
  });
  return title === undefined ? undefined : { title, url };
}

async function askSources(interview: Interview): Promise<void> {
  const { asker, answers, known } = interview;
  const all = (answers.sources ??= []);
  const there = listSources(interview);
  while (all.length < 20) {
    const others = there.filter(({ url }) => all.every((one) => one.url !== url));
    const chosen = await askChoice<SourceAnswer | 'new'>(
      asker,
      all.length === 0
        ? 'Vilken sida bygger guiden på? Det är tjänstens egen hjälp, eller en myndighets.'
        : 'En till? Annars en tom rad.',
      [
        { name: 'En ny sida', value: 'new' },
        ...others.map((source) => ({ name: `${source.title} (${source.url})`, value: source })),
      ],
    );
    const source = chosen === 'new' ? await askNewSource(interview) : chosen;
    if (source === undefined) break;
    all.push(source);
  }
  const hosts = listNewHosts(answers, known.files);
  if (hosts.length === 0 || answers.isOpened !== undefined) return;
  answers.isOpened = await askChoice(
    asker,
    `Webbplatsen ${hosts.join(' och ')} är ny här. Har du öppnat sidan, och är den tjänstens eller en myndighets egen?`,
    [
      { name: 'Ja. Skriv in den i listan här hos mig, så att filmen går att göra.', value: true },
      { name: 'Nej. Spara svaren tills någon har gjort det.', value: false },
    ],
  );
}

/** Asks for what stands on the page around the film, and what it rests on. */
export async function askPage(interview: Interview): Promise<void> {
  const { asker, answers, today } = interview;
  const { steps = [] } = answers;
  answers.picture ??= await askChoice(
    asker,
    'Vilket steg visar bäst vad guiden handlar om? Dess bild står på guidens kort.',
    steps.map(({ heading = '' }, index) => ({ name: heading, value: index + 1 })),
    0,
  );
  if ((answers.youNeed ?? []).length === 0) {
    const needs = await askMany(asker, {
      ask: 'Vad behöver man ha framför sig?',
      help: 'Till exempel: Appen BankID i telefonen.',
      judge: judgeAll(
        judgeName,
        judgeAs(interview, page('youNeed'), (need) => ({ youNeed: [need] })),
      ),
    });
    if (needs.length > 0) answers.youNeed = needs;
  }
  if ((answers.goesWrong ?? []).length < 2) await askFailures(interview);
  await askChapter(interview);
  answers.know ??= await askText(asker, {
    ask: 'Vad är mer bra att veta? Svara med en till tre meningar.',
    help: 'Till exempel: Det gör inget om du trycker fel. Du kan börja om.',
    judge: judgeAs(interview, { file: /\/sv\.mdx$/u, field: /^$/u }, (know) => ({ know })),
  });
  if ((answers.sources ?? []).length === 0) await askSources(interview);
  answers.buttonsFrom ??= await askChoice(asker, 'Vilken av sidorna säger vad knapparna heter?', [
    { name: 'Ingen av dem. Guidens sida säger det öppet.', value: 'none found' },
    ...(answers.sources ?? []).map(({ title, url }) => ({ name: title, value: url })),
  ]);
  answers.tried ??= await askChoice(
    asker,
    'Har någon provat stegen i tjänsten, precis som de står här?',
    [
      { name: 'Ja, i dag', value: today },
      { name: 'Nej. Guidens sida säger det lugnt och tydligt.', value: 'no' },
    ],
  );
  answers.asks ??= await askMany(
    asker,
    {
      ask: 'Hur frågar folk efter det här? Två eller tre sätt, så som man talar.',
      help: 'Till exempel: hur får jag ny medicin.',
    },
    6,
  );
}
