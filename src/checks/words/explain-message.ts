import type { MessageFault } from '../../i18n/read-message.ts';

type Explanation = { message: string; remedy: string };

const plain = 'Skriv bara namnet mellan klamrarna: {namn}. Tal och dagar kommer färdigskrivna.';
const unused = (what: string): Explanation => ({
  message: `${what} används inte i våra ord.`,
  remedy: plain,
});
const forms: Explanation = {
  message: 'Formerna efter plural eller select går inte att läsa.',
  remedy: 'Skriv varje form med klamrar: one {1 guide} other {{count} guider}.',
};
const twice: Explanation = {
  message: 'Samma form står två gånger.',
  remedy: 'Ta bort en av dem.',
};
const unclosed: Explanation = {
  message: 'En klammer { är öppnad men inte stängd.',
  remedy: 'Sätt dit } där den fattas.',
};

/** What each fault of a message means, in Swedish, and what to write instead. */
const explanations: Record<string, Explanation> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: unclosed,
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: unclosed,
  EMPTY_ARGUMENT: {
    message: 'Mellan { och } står inget namn.',
    remedy: 'Skriv namnet som det står på svenska, eller ta bort klamrarna.',
  },
  MALFORMED_ARGUMENT: {
    message: 'Namnet mellan { och } går inte att läsa.',
    remedy: 'Skriv namnet som det står på svenska, utan mellanslag och tecken i.',
  },
  EXPECT_ARGUMENT_TYPE: {
    message: 'Efter kommat fattas plural eller select.',
    remedy: plain,
  },
  INVALID_ARGUMENT_TYPE: {
    message: 'Efter kommat står varken plural eller select.',
    remedy: plain,
  },
  MISSING_OTHER_CLAUSE: {
    message: 'Formen "other" fattas.',
    remedy: 'Lägg till other {…} sist: den gäller när ingen annan form gör det.',
  },
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: twice,
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: twice,
  UNUSED_ORDINAL: unused('selectordinal'),
  UNUSED_OFFSET: unused('offset'),
  UNUSED_FORMAT: unused('number, date och time'),
  UNUSED_NUMBERED_CHOICE: unused('plural och select på en plats med siffra'),
};

/** Says what is wrong with a message; every code gets an answer, also rare ones. */
export const explainMessage = ({ code, column }: MessageFault): Explanation => {
  const { message, remedy } = explanations[code] ?? forms;
  return { message: `${message} (tecken ${column} i texten)`, remedy };
};
