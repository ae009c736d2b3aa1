import {
  type Advice,
  adviceSchema,
  type AdviceTranslation,
  adviceTranslationSchema,
} from '../../model/session/advice.ts';
import {
  type Session,
  type SessionParts,
  sessionPartsSchema,
  sessionSchema,
} from '../../model/session/session.ts';
import {
  type SessionPartsTranslation,
  sessionPartsTranslationSchema,
  type SessionTranslation,
  sessionTranslationSchema,
} from '../../model/session/session-translation.ts';
import type { ContentFile, ContentProblem } from '../read/content-file.ts';
import type { FileKind } from '../read/file-kind.ts';
import { parseFile, type Parsed, type Source } from '../read/parse-file.ts';

/**
 * What is for whoever helps. Sessions by name: what is read before, and what happens; advice by name.
 * Translations are by `language/name`.
 */
export type SessionsDraft = {
  sessions: Map<string, Parsed<Session>>;
  sessionParts: Map<string, Parsed<SessionParts>>;
  sessionTranslations: Map<string, Parsed<SessionTranslation>>;
  sessionPartsTranslations: Map<string, Parsed<SessionPartsTranslation>>;
  advice: Map<string, Parsed<Advice>>;
  adviceTranslations: Map<string, Parsed<AdviceTranslation>>;
};

export const emptySessions = (): SessionsDraft => ({
  sessions: new Map(),
  sessionParts: new Map(),
  sessionTranslations: new Map(),
  sessionPartsTranslations: new Map(),
  advice: new Map(),
  adviceTranslations: new Map(),
});

const put = <T>(all: Map<string, T>, name: string, value: T | undefined): void => {
  if (value) all.set(name, value);
};

/** Reads one of the files by its schema into `draft`; what is wrong with it is added to `found`. */
export function readSessionFile(
  kind: Extract<FileKind, { session: string } | { advice: string }>,
  file: ContentFile,
  draft: SessionsDraft,
  found: { problems: ContentProblem[]; sources: Source[] },
): void {
  if (kind.kind === 'advice')
    return put(draft.advice, kind.advice, parseFile(file, adviceSchema, found));
  if (kind.kind === 'advice-translation')
    return put(
      draft.adviceTranslations,
      `${kind.language}/${kind.advice}`,
      parseFile(file, adviceTranslationSchema, found),
    );
  const { session } = kind;
  if (kind.kind === 'session') put(draft.sessions, session, parseFile(file, sessionSchema, found));
  else if (kind.kind === 'session-parts')
    put(draft.sessionParts, session, parseFile(file, sessionPartsSchema, found));
  else if (kind.kind === 'session-translation')
    put(
      draft.sessionTranslations,
      `${kind.language}/${session}`,
      parseFile(file, sessionTranslationSchema, found),
    );
  else
    put(
      draft.sessionPartsTranslations,
      `${kind.language}/${session}`,
      parseFile(file, sessionPartsTranslationSchema, found),
    );
}
