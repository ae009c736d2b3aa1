import { filmEndings, soundEndings } from '../../model/film.ts';

/** The folders of what people look for near them. */
export type FindFolder = 'municipalities' | 'organisations' | 'places' | 'events';

/** What a content file is, by its place. Names are without extension. */
export type FileKind =
  | { kind: 'service'; service: string }
  | { kind: 'film'; service: string; guide: string }
  | { kind: 'guide'; service: string; guide: string }
  | { kind: 'footage'; service: string; guide: string }
  | { kind: 'sign'; service: string; guide: string }
  | { kind: 'recording'; service: string; guide: string; part: string; language: string }
  | { kind: 'translation'; service: string; guide: string; language: string }
  | { kind: 'easy'; service: string; guide: string }
  /** Which Swedish a guide's twins were made from. */
  | { kind: 'twins'; service: string; guide: string }
  | { kind: 'service-translation'; service: string; language: string }
  | { kind: 'page-translation'; page: string; language: string }
  | { kind: 'word'; word: string }
  | { kind: 'search'; language: string }
  | { kind: 'site-words'; language: string }
  | { kind: 'screen'; screen: string }
  | { kind: 'page'; page: string }
  /** What happens in a session, and what is read before it. */
  | { kind: 'session-parts'; session: string }
  | { kind: 'session'; session: string }
  | { kind: 'session-parts-translation'; session: string; language: string }
  | { kind: 'session-translation'; session: string; language: string }
  /** A page of advice for whoever helps, and the same in another language. */
  | { kind: 'advice'; advice: string }
  | { kind: 'advice-translation'; advice: string; language: string }
  | { kind: 'pronunciation' }
  /** Words that are right though no dictionary has them, and words to avoid. */
  | { kind: 'spelling' }
  | { kind: 'plain-words' }
  | { kind: 'addresses' }
  /** The site's own words, whose form the site's build holds. */
  | { kind: 'site-words'; language: string }
  | { kind: 'phones' }
  /** Where people meet: a kommun, an organisation, a place or an event. */
  | { kind: 'find'; folder: FindFolder; name: string }
  | { kind: 'unknown' };

const film = `(?:${filmEndings.join('|')})`;
const sound = `(?:${soundEndings.join('|')})`;
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const language = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?';
const patterns: [RegExp, (groups: (string | undefined)[]) => FileKind][] = [
  [
    new RegExp(`^services/(${slug})\\.mdx$`, 'u'),
    ([service = '']) => ({ kind: 'service', service }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/film\\.yaml$`, 'u'),
    ([service = '', guide = '']) => ({ kind: 'film', service, guide }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/sv\\.mdx$`, 'u'),
    ([service = '', guide = '']) => ({ kind: 'guide', service, guide }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/film\\.${film}$`, 'u'),
    ([service = '', guide = '']) => ({ kind: 'footage', service, guide }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/sign\\.${film}$`, 'u'),
    ([service = '', guide = '']) => ({ kind: 'sign', service, guide }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/voice/(?:(${language})/)?(${slug})\\.${sound}$`, 'u'),
    ([service = '', guide = '', code, part = '']) => ({
      kind: 'recording',
      service,
      guide,
      part,
      language: code ?? 'sv',
    }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/twins\\.yaml$`, 'u'),
    ([service = '', guide = '']) => ({ kind: 'twins', service, guide }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/easy\\.mdx$`, 'u'),
    ([service = '', guide = '']) => ({ kind: 'easy', service, guide }),
  ],
  [
    new RegExp(`^guides/(${slug})/(${slug})/(${language})\\.mdx$`, 'u'),
    ([service = '', guide = '', language = '']) => ({
      kind: 'translation',
      service,
      guide,
      language,
    }),
  ],
  [
    new RegExp(`^screens/(${slug}/${slug})\\.yaml$`, 'u'),
    ([screen = '']) => ({ kind: 'screen', screen }),
  ],
  [new RegExp(`^pages/(${slug})\\.mdx$`, 'u'), ([page = '']) => ({ kind: 'page', page })],
  [
    new RegExp(`^pages/(${language})/(${slug})\\.mdx$`, 'u'),
    ([code = '', page = '']) => ({ kind: 'page-translation', page, language: code }),
  ],
  [
    new RegExp(`^services/(${language})/(${slug})\\.mdx$`, 'u'),
    ([code = '', service = '']) => ({ kind: 'service-translation', service, language: code }),
  ],
  [new RegExp(`^glossary/(${slug})\\.yaml$`, 'u'), ([word = '']) => ({ kind: 'word', word })],
  [
    new RegExp(`^search/(${language})\\.yaml$`, 'u'),
    ([code = '']) => ({ kind: 'search', language: code }),
  ],
  [
    new RegExp(`^words/(${language})\\.yaml$`, 'u'),
    ([code = '']) => ({ kind: 'site-words', language: code }),
  ],
  [
    new RegExp(`^(municipalities|organisations|places|events)/(${slug})\\.yaml$`, 'u'),
    ([folder, name = '']) => ({ kind: 'find', folder: folder as FindFolder, name }),
  ],
  [
    new RegExp(`^sessions/(${slug})\\.yaml$`, 'u'),
    ([session = '']) => ({ kind: 'session-parts', session }),
  ],
  [
    new RegExp(`^sessions/(${slug})\\.mdx$`, 'u'),
    ([session = '']) => ({ kind: 'session', session }),
  ],
  [
    new RegExp(`^sessions/(${language})/(${slug})\\.yaml$`, 'u'),
    ([code = '', session = '']) => ({
      kind: 'session-parts-translation',
      session,
      language: code,
    }),
  ],
  [
    new RegExp(`^sessions/(${language})/(${slug})\\.mdx$`, 'u'),
    ([code = '', session = '']) => ({ kind: 'session-translation', session, language: code }),
  ],
  [new RegExp(`^helping/(${slug})\\.mdx$`, 'u'), ([advice = '']) => ({ kind: 'advice', advice })],
  [
    new RegExp(`^helping/(${language})/(${slug})\\.mdx$`, 'u'),
    ([code = '', advice = '']) => ({ kind: 'advice-translation', advice, language: code }),
  ],
  [/^pronunciation\.yaml$/u, () => ({ kind: 'pronunciation' })],
  [/^spelling\.yaml$/u, () => ({ kind: 'spelling' })],
  [/^plain-words\.yaml$/u, () => ({ kind: 'plain-words' })],
  [/^addresses\.yaml$/u, () => ({ kind: 'addresses' })],
  [/^phones\.yaml$/u, () => ({ kind: 'phones' })],
];

/** By path, which every rule asks for and which never is of another kind. */
const known = new Map<string, FileKind>();

/** Says what a file is from its path, `content/…`. */
export const findFileKind = (path: string): FileKind => {
  const kind = known.get(path) ?? judgePath(path);
  known.set(path, kind);
  return kind;
};

const judgePath = (path: string): FileKind => {
  const inside = path.replace(/^content\//u, '');
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(inside);
    if (match) return build(match.slice(1));
  }
  return { kind: 'unknown' };
};
