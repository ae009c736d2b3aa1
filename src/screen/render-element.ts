import type { ScreenElement } from '../model/screen.ts';
import { renderButton, renderLink, renderToolbar } from './elements/buttons.ts';
import { renderApps, renderList, renderTabs, renderToggle } from './elements/choices.ts';
import { renderField, renderPin } from './elements/fields.ts';
import { renderCamera, renderChat, renderQrCode, renderVideo } from './elements/pictures.ts';
import { renderHeading, renderNotice, renderText } from './elements/words.ts';
import type { ScreenState } from './screen-state.ts';

/** One element of a drawn screen as HTML. */
export const renderElement = (element: ScreenElement, state: ScreenState): string => {
  switch (element.kind) {
    case 'heading':
      return renderHeading(element, state);
    case 'text':
      return renderText(element, state);
    case 'notice':
      return renderNotice(element, state);
    case 'button':
      return renderButton(element, state);
    case 'link':
      return renderLink(element, state);
    case 'toolbar':
      return renderToolbar(element, state);
    case 'field':
      return renderField(element, state);
    case 'pin':
      return renderPin(element, state);
    case 'list':
      return renderList(element, state);
    case 'apps':
      return renderApps(element, state);
    case 'tabs':
      return renderTabs(element, state);
    case 'toggle':
      return renderToggle(element, state);
    case 'qr':
      return renderQrCode(element, state);
    case 'camera':
      return renderCamera(element, state);
    case 'video':
      return renderVideo(element, state);
    case 'chat':
      return renderChat(element, state);
  }
};
