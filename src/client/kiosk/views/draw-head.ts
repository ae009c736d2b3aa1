import { directionOf } from '../../../i18n/direction.ts';
import { nameLanguage } from '../../../i18n/name-language.ts';
import { makeButton } from '../../page/make-button.ts';
import type { KioskRoom } from '../kiosk-room.ts';
import { makePart } from '../make-part.ts';

/** The text that whoever asks for larger gets, as among the settings of the whole site. */
const largeText = '150';

/** The other languages, each by its own name. */
function makeLanguages(room: KioskRoom): HTMLElement[] {
  const others = room.choice.languages.filter((language) => language !== room.language);
  return others.map((language) => {
    const button = makeButton(nameLanguage(language), 'kiosk-tool', () => room.speak(language));
    button.lang = language;
    button.dir = directionOf(language);
    return button;
  });
}

function makeTextSize(room: KioskRoom): HTMLElement[] {
  if (Number(room.usualText ?? 0) >= Number(largeText)) return [];
  const isLarge = (): boolean => document.documentElement.dataset['text'] === largeText;
  const name = (): string => (isLarge() ? room.words.smaller : room.words.larger);
  const button = makeButton(name(), 'kiosk-tool', () => {
    room.write(isLarge() ? undefined : largeText);
    button.textContent = name();
  });
  return [button];
}

/** What stands on top of every view but a film: the site's name, languages, the size of text. */
export function drawHead(room: KioskRoom): HTMLElement {
  const tools = makePart('div', 'kiosk-tools', ...makeLanguages(room), ...makeTextSize(room));
  return makePart('div', 'kiosk-head', room.mark, tools);
}
