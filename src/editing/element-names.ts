/** What the elements of a drawn screen, and the parts of a session, are called when one is added. */
const elements: Readonly<Record<string, string>> = {
  apps: 'Appar',
  button: 'Knapp',
  camera: 'Kamerabild',
  chat: 'Meddelanden',
  field: 'Fält att skriva i',
  film: 'Film',
  handout: 'Papper att dela ut',
  heading: 'Rubrik',
  link: 'Länk',
  list: 'Lista',
  notice: 'Besked',
  pause: 'Paus',
  pin: 'Kod',
  practice: 'Övning',
  qr: 'QR-kod',
  tabs: 'Flikar',
  talk: 'Samtal',
  text: 'Text',
  toggle: 'Reglage',
  toolbar: 'Knappar i rad',
  video: 'Videosamtal',
};

export const elementName = (kind: string): string => elements[kind] ?? kind;
