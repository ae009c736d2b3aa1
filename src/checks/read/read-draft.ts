import type { z } from 'astro/zod';
import { type Addresses, addressesSchema } from '../../model/address.ts';
import { type Easy, easySchema } from '../../model/easy.ts';
import { type Film, filmSchema } from '../../model/film.ts';
import { type Word, wordSchema } from '../../model/glossary.ts';
import { type Guide, guideSchema } from '../../model/guide.ts';
import { type Page, pageSchema } from '../../model/page.ts';
import { type Phone, phonesSchema } from '../../model/address.ts';
import { type Pronunciation, pronunciationSchema } from '../../model/pronunciation.ts';
import { type Screen, screenSchema } from '../../model/screen.ts';
import { type SearchHelp, searchSchema } from '../../model/search.ts';
import { type Service, serviceSchema } from '../../model/service.ts';
import {
  type ServiceTranslation,
  serviceTranslationSchema,
  type Translation,
  translationSchema,
  type Twins,
  twinsSchema,
} from '../../model/translation.ts';
import { type WordsFile, wordsSchema } from '../../model/words.ts';
import {
  type PlainWords,
  plainWordsSchema,
  type Spelling,
  spellingSchema,
} from '../../model/writing/word-lists.ts';
import { type ContentFile, type ContentProblem, findFault } from './content-file.ts';
import { findFileKind } from './file-kind.ts';
import { emptySessions, readSessionFile, type SessionsDraft } from '../sessions/read-sessions.ts';
import { parseFile, type Parsed, type Source } from './parse-file.ts';
import { type ReadMdx, readMdxFile } from './parse-mdx.ts';
import { emptyFind, type FindDraft, readFind } from './read-find.ts';

export type { Parsed, Source } from './parse-file.ts';

/** A guide as far as it could be read: what is missing or broken is left out. */
export type GuideDraft = {
  service: string;
  guide: string;
  page?: Parsed<Guide>;
  film?: Parsed<Film>;
  easy?: Parsed<Easy>;
  twins?: Parsed<Twins>;
  translations: Map<string, Parsed<Translation>>;
};

/** Everything that could be read, and what could not. `files` is the text of every file by path. */
export type Draft = SessionsDraft & {
  files: Map<string, string>;
  /** Every MDX text as the site's compiler reads it, by path. */
  trees: Map<string, ReadMdx>;
  services: Map<string, Parsed<Service>>;
  guides: Map<string, GuideDraft>;
  screens: Map<string, Parsed<Screen>>;
  /** By file name, without extension. */
  words: Map<string, Parsed<Word>>;
  /** By name, and translations by `language/name`. */
  pages: Map<string, Parsed<Page>>;
  /** How people ask, by language. */
  searches: Map<string, Parsed<SearchHelp>>;
  /** By `language/service`. */
  serviceTranslations: Map<string, Parsed<ServiceTranslation>>;
  /** The site's own words, by language. */
  siteWords: Map<string, Parsed<WordsFile>>;
  /** Where people meet: kommuner, organisations, places and events. */
  find: FindDraft;
  pronunciation: Pronunciation;
  /** Words that are right though no dictionary has them. */
  spelling?: Parsed<Spelling>;
  /** Words to avoid, and what one says instead. */
  plainWords?: Parsed<PlainWords>;
  /** Where texts may lead; undefined when the list is missing or broken. */
  addresses: Addresses | undefined;
  sources: Source[];
  /** The telephone numbers that texts may name; none where there is no such file. */
  phones?: Parsed<Phone[]>;
  problems: ContentProblem[];
};

const read = new WeakMap<readonly ContentFile[], Draft>();

/**
 * Reads every file that has a schema. One broken file never hides another; what is no file of ours is
 * there all the same, left unread. The same list is read once: several want what is in it.
 */
export const readDraft = (files: readonly ContentFile[]): Draft => {
  const known = read.get(files) ?? readFiles(files);
  read.set(files, known);
  return known;
};

const readFiles = (files: readonly ContentFile[]): Draft => {
  const sound = files.filter((file) => findFault(file) === undefined);
  const draft: Draft = {
    files: new Map(
      files.map((file) => [file.path, findFault(file) === undefined ? file.text : '']),
    ),
    trees: new Map(
      sound.flatMap((file) =>
        // What nothing reads is told of by its name, and nothing of it is shown.
        file.path.endsWith('.mdx') && findFileKind(file.path).kind !== 'unknown'
          ? [[file.path, readMdxFile(file)] as const]
          : [],
      ),
    ),
    services: new Map(),
    guides: new Map(),
    screens: new Map(),
    words: new Map(),
    pages: new Map(),
    searches: new Map(),
    serviceTranslations: new Map(),
    siteWords: new Map(),
    find: emptyFind(),
    ...emptySessions(),
    pronunciation: [],
    addresses: undefined,
    sources: [],
    problems: [],
  };
  const guideAt = (service: string, guide: string): GuideDraft => {
    const key = `${service}/${guide}`;
    const known = draft.guides.get(key) ?? { service, guide, translations: new Map() };
    draft.guides.set(key, known);
    return known;
  };
  const parse = <S extends z.ZodType>(file: ContentFile, schema: S) =>
    parseFile(file, schema, draft);

  for (const file of [...sound].sort((a, b) => a.path.localeCompare(b.path))) {
    const kind = findFileKind(file.path);
    if (kind.kind === 'service') {
      const service = parse(file, serviceSchema);
      if (service) draft.services.set(kind.service, service);
    } else if (kind.kind === 'screen') {
      const screen = parse(file, screenSchema);
      if (screen) draft.screens.set(kind.screen, screen);
    } else if (kind.kind === 'film') {
      const film = parse(file, filmSchema);
      Object.assign(guideAt(kind.service, kind.guide), film && { film });
    } else if (kind.kind === 'guide') {
      const page = parse(file, guideSchema);
      Object.assign(guideAt(kind.service, kind.guide), page && { page });
    } else if (kind.kind === 'translation') {
      const translation = parse(file, translationSchema);
      const { translations } = guideAt(kind.service, kind.guide);
      if (translation) translations.set(kind.language, translation);
    } else if (kind.kind === 'easy') {
      const easy = parse(file, easySchema);
      Object.assign(guideAt(kind.service, kind.guide), easy && { easy });
    } else if (kind.kind === 'twins') {
      // What it holds was content once, and was checked then. One of an older form is told of by itself.
      const into = { problems: draft.problems, sources: [] };
      const twins = /^version:/mu.test(file.text) && parseFile(file, twinsSchema, into);
      Object.assign(guideAt(kind.service, kind.guide), twins && { twins });
    } else if (kind.kind === 'word') {
      const word = parse(file, wordSchema);
      if (word) draft.words.set(kind.word, word);
    } else if (kind.kind === 'service-translation') {
      const words = parse(file, serviceTranslationSchema);
      if (words) draft.serviceTranslations.set(`${kind.language}/${kind.service}`, words);
    } else if (kind.kind === 'page' || kind.kind === 'page-translation') {
      const page = parse(file, pageSchema);
      const key = kind.kind === 'page' ? kind.page : `${kind.language}/${kind.page}`;
      if (page) draft.pages.set(key, page);
    } else if (kind.kind === 'search') {
      const help = parse(file, searchSchema);
      if (help) draft.searches.set(kind.language, help);
    } else if (kind.kind === 'site-words') {
      const words = parse(file, wordsSchema);
      if (words) draft.siteWords.set(kind.language, words);
    } else if (kind.kind === 'find') {
      readFind(kind, file, draft.find, draft);
    } else if ('session' in kind || 'advice' in kind) {
      readSessionFile(kind, file, draft, draft);
    } else if (kind.kind === 'pronunciation') {
      draft.pronunciation = parse(file, pronunciationSchema)?.value ?? [];
    } else if (kind.kind === 'spelling') {
      const spelling = parse(file, spellingSchema);
      if (spelling) draft.spelling = spelling;
    } else if (kind.kind === 'plain-words') {
      const plainWords = parse(file, plainWordsSchema);
      if (plainWords) draft.plainWords = plainWords;
    } else if (kind.kind === 'addresses') {
      draft.addresses = parse(file, addressesSchema)?.value;
    } else if (kind.kind === 'phones') {
      const phones = parse(file, phonesSchema);
      if (phones) draft.phones = phones;
    }
  }
  return draft;
};
