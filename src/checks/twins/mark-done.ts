import { parseDocument } from 'yaml';
import type { ContentFile } from '../read/content-file.ts';
import { suggestNames } from '../read/nearest-names.ts';
import { readDraft } from '../read/read-draft.ts';
import { nameTwin } from './list-missing.ts';
import { listSwedish, markTexts } from './mark-texts.ts';

const heading =
  ' Skrivs av "npm run done": vilken svenska varje text är gjord från. Ändra inget här för hand.';

/** The file to write, or in Swedish why there is none. */
export type Done = { path: string; text: string } | { refused: string };

/** Says that a twin follows the Swedish as it is at `day`. The rest of the guide's file is kept. */
export const markDone = (
  files: readonly ContentFile[],
  twin: string,
  name: string,
  day: string,
): Done => {
  const draft = readDraft(files);
  const guide = draft.guides.get(name);
  if (!guide)
    return {
      refused: `Guiden "${name}" finns inte. ${suggestNames(name, draft.guides.keys())}`.trim(),
    };
  const known = [...(guide.easy ? ['easy'] : []), ...guide.translations.keys()];
  if (!known.includes(twin))
    return {
      refused:
        `Guiden finns inte ${nameTwin(twin)}, eller går inte att läsa. ${suggestNames(twin, known)}`.trim(),
    };
  const swedish = listSwedish(guide, draft);
  if (!swedish)
    return {
      refused: 'Guidens film.yaml eller sv.mdx går inte att läsa. Kör npm run check:content.',
    };
  const path = `content/guides/${name}/twins.yaml`;
  const yaml = parseDocument(draft.files.get(path) || '{}');
  if (!draft.files.get(path)) yaml.contents = yaml.createNode({}) as never;
  yaml.commentBefore = heading;
  yaml.set(twin, yaml.createNode({ day, ...markTexts(swedish) }));
  return { path, text: yaml.toString() };
};
