import type { ErrorCode, YAMLError } from 'yaml';

type Explanation = { message: string; remedy: string };

const indent =
  'Kontrollera mellanslagen i början av raden. Rader som hör ihop börjar lika långt in.';

const colonInText: Explanation = {
  message: 'Raden har kolon på fel ställe.',
  remedy: 'Innehåller texten ett kolon? Skriv den då på en egen rad, indragen, efter ">-".',
};

const unclosed: Explanation = {
  message: 'Något är öppnat men inte stängt: ett citattecken, en hakparentes eller en klammer.',
  remedy: 'Sätt dit tecknet som fattas. Börjar texten med citattecken? Skriv den efter ">-".',
};

const unused = (what: string): Explanation => ({
  message: `${what} används inte i våra filer.`,
  remedy: 'Skriv texten på en egen rad, indragen, efter ">-".',
});

/** What each error of the YAML reader means, in Swedish, and what to write instead. */
const explanations: Partial<Record<ErrorCode, Explanation>> = {
  BAD_INDENT: { message: 'Raden är indragen fel.', remedy: indent },
  TAB_AS_INDENT: {
    message: 'Raden är indragen med tabb.',
    remedy: 'Byt tabben mot två mellanslag för varje steg inåt.',
  },
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MULTILINE_IMPLICIT_KEY: {
    message: 'Raden saknar kolon efter nyckeln, eller är indragen fel.',
    remedy: `Skriv nyckel, kolon, mellanslag och värde, till exempel: title: BankID. ${indent}`,
  },
  MISSING_CHAR: {
    message: 'Ett tecken fattas, eller så är raden indragen fel.',
    remedy: `Har raden kolon och mellanslag efter nyckeln, eller "- " om den är en del av en lista? ${indent}`,
  },
  UNEXPECTED_TOKEN: {
    message: 'Här står något som inte kan läsas.',
    remedy: 'Börjar texten med citattecken men fortsätter efteråt? Skriv den efter ">-".',
  },
  BAD_SCALAR_START: {
    message: 'Texten börjar med ett tecken som betyder något särskilt.',
    remedy: 'Skriv texten på en egen rad, indragen, efter ">-".',
  },
  BAD_DQ_ESCAPE: {
    message: 'Texten mellan citattecknen innehåller ett omvänt snedstreck.',
    remedy: 'Ta bort det omvända snedstrecket.',
  },
  DUPLICATE_KEY: {
    message: 'Samma nyckel står två gånger.',
    remedy: 'Ta bort en av raderna. Behövs båda i en lista? Sätt "- " före varje ny sak.',
  },
  MULTIPLE_DOCS: {
    message: 'Filen innehåller flera delar med --- emellan.',
    remedy: 'Ta bort raden med ---. En fil beskriver en sak.',
  },
  BLOCK_IN_FLOW: {
    message: 'Något fattas mellan klamrarna, troligen ett komma.',
    remedy:
      'Sätt ett komma mellan delarna: { street: Storgatan 1, town: Habo }. Har en text kolon eller komma i sig? Sätt citattecken runt den.',
  },
  BAD_ALIAS: unused('Tecknet * i början av en text'),
  MULTIPLE_ANCHORS: unused('Tecknet & i början av en text'),
  TAG_RESOLVE_FAILED: unused('Tecknet ! i början av en text'),
  MULTIPLE_TAGS: unused('Tecknet ! i början av en text'),
  BAD_DIRECTIVE: unused('Tecknet % i början av en rad'),
};

/** True when a quotation mark or bracket is opened and not closed: then its beginning is the place. */
export const isUnclosed = ({ message }: YAMLError): boolean => /closing|end with/u.test(message);

/** Says what an error of the YAML reader means; every code gets an answer, also rare ones. */
export const explainYamlError = (error: YAMLError): Explanation =>
  isUnclosed(error)
    ? unclosed
    : (explanations[error.code] ?? {
        message: `Filen kan inte läsas härifrån (${error.code}).`,
        remedy: `${indent} Jämför med en fil som fungerar.`,
      });

/** Faults of form, after which the reader no longer knows where it is and finds one after another. */
const followed: ReadonlySet<ErrorCode> = new Set([
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
  'BAD_SCALAR_START',
  'IMPOSSIBLE',
  'BAD_DIRECTIVE',
] satisfies ErrorCode[]);

/** Without what only follows from the first fault of form: the first is what is to be mended. */
export const takeFirst = (errors: readonly YAMLError[]): YAMLError[] => {
  const root = errors
    .filter(({ code }) => followed.has(code))
    .sort(
      // A tab is often found last, though it is why the rest of its line is not understood.
      (a, b) =>
        Number(b.code === 'TAB_AS_INDENT') - Number(a.code === 'TAB_AS_INDENT') ||
        a.pos[0] - b.pos[0],
    )[0];
  return root ? [root] : [...errors];
};

const dashInText: Explanation = {
  message: 'Texten börjar med ett bindestreck, som betyder att en lista börjar.',
  remedy: 'Ta bort bindestrecket, eller skriv texten på en egen rad, indragen, efter ">-".',
};
const lateList: Explanation = {
  message: 'Här börjar en lista mitt bland nycklar.',
  remedy: 'Titta på raderna ovanför: sätt "- " också före listans första rad.',
};

/** Says that a dash stands where no list can begin. */
export const explainDash = (line: string, before: string): Explanation | undefined => {
  if (/^\s*(?:- )*[\w-]+: - /u.test(line)) return dashInText;
  const list = /^(?<indent>\s*)- [\w-]+:/u.exec(line)?.groups?.['indent'];
  const key = /^(?<indent>\s*)[\w-]+: \S/u.exec(before)?.groups?.['indent'];
  return list !== undefined && list === key ? lateList : undefined;
};

/** Between braces: two numbers with a comma and the same decimals. */
export const explainRepeat = (line: string, { code }: YAMLError): Explanation | undefined => {
  const number = code === 'DUPLICATE_KEY' ? /\{.*?(\d+,\d+)/u.exec(line)?.[1] : undefined;
  return number === undefined
    ? undefined
    : {
        message: `Talet är skrivet med komma: ${number}.`,
        remedy: `Skriv alla tal med punkt: ${number.replace(',', '.')}.`,
      };
};

/** A row that was meant for a list: a dash without a space, or a dot or another dash as in running text. */
const listRow = /^[ \t]*(?<mark>-(?=[\p{L}\d"'{[])|[•·▪◦‣–—](?=[ \t]))[ \t]*(?<words>\S[^\n]*)/u;

/** The word that a dash stands before, where it has no marks of its own that would be hard to tell from ours. */
const quoteStart = (words: string): string => {
  const [first = ''] = words.split(/\s/u);
  return /["'{[]/u.test(first) ? '' : `: "-${first}"`;
};

/** Says that the row of a text is one of a list, as `-Appen` and `• Appen` are meant to be. */
export const explainListRow = (row: string): Explanation | undefined => {
  const { mark, words = '' } = listRow.exec(row)?.groups ?? {};
  if (mark === undefined) return undefined;
  return mark === '-'
    ? {
        message: `Strecket först på raden har inget mellanslag efter sig${quoteStart(words)}. Då blir det ingen lista.`,
        remedy: `Sätt mellanslag efter strecket: - ${words.trim()}`,
      }
    : {
        message: `Raden börjar med ${mark}, och då blir det ingen lista.`,
        remedy: `Börja den med bindestreck och mellanslag: - ${words.trim()}`,
      };
};

/** Says that a line where a fault of form was found begins too far in or out, when that is the fault. */
export const explainIndent = (line: string, { code }: YAMLError): Explanation | undefined => {
  const { length } = /^ */u.exec(line)?.[0] ?? '';
  // With one colon on the line it is not the colon that is wrong.
  const isAlone = /_IMPLICIT_KEY$/u.test(code) && line.split(/:(?=\s|$)/u).length === 2;
  if (length % 2 === 0) return isAlone ? explanations.BAD_INDENT : undefined;
  const spaces = length === 1 ? '1 mellanslag' : `${length} mellanslag`;
  return {
    message: `Raden är indragen fel: den börjar med ${spaces}.`,
    remedy: `Börja den med ${length - 1} eller ${length + 1}, så långt in som raderna den hör ihop med.`,
  };
};

/** What stands behind a text and a number sign is a note, and nobody sees it. */
export const explainCut = (note: string, text: string): Explanation => ({
  message: `Det som står efter # syns inte: "${note}".`,
  remedy: `Ska det synas? Sätt citattecken runt hela texten: '${text}'. Är det en anteckning? Skriv den på en egen rad.`,
});

/** What is said about `&name` and `*name`: values are written out where they are used. */
export const aliasExplanation = unused('Hänvisningar med & och *');

/** What is said about `!!str` and the like. */
export const tagExplanation = unused('Tecknet ! i början av en text');

/** What is said about lines that part or end a document. */
export const markerExplanation: Explanation = {
  message: 'En rad börjar med --- eller med tre punkter.',
  remedy: 'Ta bort raden. En fil beskriver en sak.',
};
