import helperWords from 'site:words/helpers';
import showWords from 'site:words/show';
import { linkTo } from '../../components/site/link-to.ts';
import { fill } from '../../i18n/pattern.ts';
import type { Part } from '../../model/session/session.ts';
import { toMinutes } from '../../session/reckon-length.ts';
import type { ReadGuide } from '../_read-guide.ts';
import { readPractice } from '../_read-practice.ts';
import type { ReadPart } from './_read-session.ts';

const words = showWords.sv;
const plans = helperWords.sv;

/** Where a part leads whoever has no scripts. */
const wayOf = {
  film: { path: '', words: plans.film },
  practice: { path: 'prova/', words: plans.practise },
  handout: { path: 'skriv-ut/', words: plans.sheet },
};

/** What a part is called in the list of parts. */
function nameOf(part: Part, guide: ReadGuide | undefined): string {
  if (part.kind === 'talk') return part.title;
  if (part.kind === 'practice') return part.how === 'together' ? words.together : words.own;
  return part.kind === 'film' ? (guide?.title ?? '') : words[part.kind];
}

/** A part as the wall shows it. `site` is where the site is published, for the codes on the wall. */
export async function readShown(
  { part, guides, steps, isWhole, ms }: ReadPart,
  site: URL | undefined,
) {
  const whole = (path: string) => site && new URL(linkTo(path), site).href;
  const [first] = guides;
  const isTogether = part.kind === 'practice' && part.how === 'together';
  const practice = isTogether && first ? await readPractice(first) : undefined;
  return {
    part,
    steps,
    isWhole,
    minutes: toMinutes(ms),
    name: nameOf(part, first),
    practice,
    ways: guides.map(({ id: path, title: its }) => ({
      path: `${path}/${wayOf[part.kind as keyof typeof wayOf].path}`,
      words: fill(wayOf[part.kind as keyof typeof wayOf].words, { title: its }),
    })),
    guides: guides.map(({ id: path, title: its, film }) => ({
      title: its,
      film,
      page: whole(`${path}/`),
      practice: whole(`${path}/prova/`),
    })),
  };
}
