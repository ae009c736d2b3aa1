import type { MdxError } from '../read/parse-mdx.ts';
import { tooDeep } from '../read/too-deep.ts';
import { expression, type Found, moduleRow } from './judge-text.ts';

const noTags = 'Våra texter har inga taggar.';
const sign: Found = {
  message: 'Tecknet < står så att det läses som en tagg.',
  remedy: 'Skriv "mindre än" i stället, eller \\<. En länk skrivs [namn](https://adress).',
};
const comment: Found = {
  message: 'Texten har en kommentar: <!-- -->.',
  remedy: 'Ta bort den. Det som inte ska synas på sidan kan inte stå i texten.',
};
const closing = (tag: string): Found => ({
  message: `Taggen ${tag} avslutar något som inte har börjat.`,
  remedy: `${noTags} Ta bort den.`,
});
const open = (tag: string): Found => ({
  message: `Taggen ${tag} har ingen avslutning.`,
  remedy: `${noTags} Ta bort den. Ska tecknet < synas? Skriv \\<.`,
});

/** What the compiler says, and what that is to whoever writes; the first that fits. */
const rules: [RegExp, (found: string) => Found][] = [
  [/^Unexpected character `!`/u, () => comment],
  [/^Unexpected closing tag `(?<tag>[^`]*)`/u, closing],
  [/^Expected (?:a|the) closing tag .*?`(?<tag><[^/`][^`]*>|<>)`/u, open],
  [/^Unexpected character after `<`/u, () => sign],
  [/\bexpression\b/u, () => expression],
  [/^(?:Could not parse |Unexpected )?(?:import|export|esm)\b/iu, () => moduleRow],
];

/** Says in Swedish why a text could not be read. What we have no words for is told as it was said. */
export const explainMdxError = ({ rule }: MdxError): Found => {
  if (rule === tooDeep.message) return tooDeep;
  for (const [said, explain] of rules) {
    const found = said.exec(rule);
    if (found) return explain(found.groups?.['tag'] ?? '');
  }
  return {
    message: `Texten går inte att läsa från den här raden. Läsaren säger på engelska: ${rule}`,
    remedy: 'Skriv om raden med vanliga ord, rubriker (##), listor (-), **fetstil** och länkar.',
  };
};
