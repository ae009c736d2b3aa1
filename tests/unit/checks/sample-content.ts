import { checkContent } from '../../../src/checks/check-content.ts';
import type { ContentFile, ContentProblem } from '../../../src/checks/read/content-file.ts';

export const filmPath = 'content/guides/bankid/skaffa/film.yaml';
export const pagePath = 'content/guides/bankid/skaffa/sv.mdx';
export const englishPath = 'content/guides/bankid/skaffa/en.mdx';
export const servicePath = 'content/services/bankid.mdx';
export const phonesPath = 'content/phones.yaml';
export const startPath = 'content/screens/bankid/start.yaml';

/** The smallest content that is in order: one service, one guide with a translation, two screens. */
const soundFiles: Record<string, string> = {
  'content/addresses.yaml': `everywhere:
  hosts: [polisen.se]
  numbers: ["112"]
  mail: [hjalp@exempel.se]
services:
  bankid: { hosts: [support.bankid.com, www.bankid.com, www.1177.se], numbers: ["1177"] }
`,
  [servicePath]: `---
title: BankID
summary: Visa vem du är på nätet.
order: 1
pictogram: id-card
tint: sky
guides:
  - skaffa
support:
  - title: BankID, support
    url: https://support.bankid.com
---

Med BankID visar du vem du är.
`,
  [pagePath]: `---
title: Skaffa BankID
summary: Du får en legitimation i telefonen.
youNeed:
  - Din telefon.
goesWrong:
  - see: Koden blir fel.
    do: Skriv koden en gång till.
  - see: Appen stänger sig.
    do: Öppna appen igen.
sources: [{ title: "BankID, skaffa", url: https://www.bankid.com }]
claims:
  - { claim: Det är så., holds: en legitimation, source: https://www.bankid.com, checked: 2026-11-23 }
factCheck:
  written: 2026-11-23
wish: Skaffa BankID
topics: [identity]
picture: oppna
---

Det är ingen fara om du trycker fel.
`,
  [filmPath]: `steps:
  - id: oppna
    heading: Öppna appen
    screen: bankid/start
    do: { tap: borja }
    then: bankid/kod
    say: Tryck på "Börja" längst ner.
  - id: kod
    heading: Skriv din kod
    screen: bankid/kod
    do:
      type: { into: kod, text: "123456" }
    say: >-
      Skriv din kod.
      Vänta sedan lite.
  - id: vanta
    heading: Vänta en stund
    screen: bankid/kod
    do: { wait: kod }
    say: Vänta en stund.
  - id: klar
    heading: Nu är du klar
    screen: bankid/start
    say: Nu är du klar.
`,
  [englishPath]: `---
title: Get BankID
summary: You get an ID in your phone.
youNeed:
  - Your phone.
goesWrong:
  - see: The code is wrong.
    do: Type the code again.
  - see: The app closes.
    do: Open the app again.
steps:
  oppna: { heading: Open the app, say: "Press Börja at the bottom." }
  kod: { heading: Type your code, say: Type your code. }
  vanta: { heading: Wait, say: Wait a while. }
  klar: { heading: Done, say: You are done. }
wish: Get BankID
---

No harm is done if you press the wrong thing.
`,
  [startPath]: `title: Första skärmen i BankID
device: phone
elements:
  - kind: heading
    text: Välkommen
  - kind: button
    id: borja
    label: Börja
`,
  [phonesPath]: `- name: Polisen
  number: '114 14'
  for: Att anmäla ett brott.
  source: { title: Polisen, url: https://polisen.se }
  checked: 2026-11-23
- name: '1177'
  number: '1177'
  for: Råd om vård.
  isName: true
  source: { title: '1177', url: https://www.1177.se }
  checked: 2026-11-23
`,
  'content/screens/bankid/kod.yaml': `title: Skriv koden
device: phone
elements:
  - kind: pin
    id: kod
    label: Säkerhetskod
    digits: 6
`,
};

export const easyPath = 'content/guides/bankid/skaffa/easy.mdx';
export const easyTwin = `---
title: Skaffa BankID
intro:
  - Du får BankID av din bank.
youNeed:
  - Din telefon.
steps:
  oppna: [Tryck på "Börja".]
  kod: [Skriv din kod.]
  vanta: [Vänta lite.]
  klar: [Nu är du klar.]
goesWrong:
  - see: Koden blir fel.
    do: [Skriv koden igen.]
---

Det gör inget om det blir fel.
`;

export const wordPath = 'content/glossary/app.yaml';
export const word = `term: app
forms: [appen]
explanation: Du har den i din telefon.
guide: bankid/skaffa
translations:
  en: { term: app, explanation: A program on the phone. }
  ar: { term: تطبيق, explanation: برنامج في الهاتف. }
`;

/** The sound content with files put in place of others, added, or (`undefined`) taken away. */
export const buildContent = (changes: Record<string, string | undefined> = {}): ContentFile[] =>
  Object.entries({ ...soundFiles, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );

/** A sound file with one passage changed; throws when the passage is not there. */
export const changeText = (path: string, from: string, to: string): Record<string, string> => {
  const text = soundFiles[path] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return { [path]: text.replace(from, to) };
};

/** The problems of the sound content with one passage changed. */
export const breakContent = (path: string, from: string, to: string): ContentProblem[] =>
  checkContent(buildContent(changeText(path, from, to)));
