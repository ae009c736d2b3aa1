import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent, filmPath, startPath } from './sample-content.ts';

const messages = `title: Ett sms med en länk
device: phone
elements:
  - kind: chat
    messages:
      - { from: them, name: Någon, text: Hej!, link: { id: borja, label: Börja } }
`;
const film = (say: string, last = 'bankid/kod') => `steps:
  - id: oppna
    heading: Öppna appen
    screen: bankid/start
    do: { tap: borja }
    say: ${say}
  - { id: kod, heading: Läs, screen: bankid/start, say: Läs noga. }
  - { id: vanta, heading: Vänta, screen: bankid/start, say: Vänta en stund. }
  - { id: klar, heading: Skriv din kod, screen: ${last}, say: Skriv din kod. }
`;
const check = (say: string, last?: string, start = messages) =>
  checkContent(buildContent({ [startPath]: start, [filmPath]: film(say, last) }));

test('a link in a message and then the code, with no warning', () => {
  expect(check('Tryck på länken.')).toEqual([
    {
      file: filmPath,
      line: 5,
      field: 'steps › 1 › do › tap',
      message:
        'Här trycker man på en länk i ett meddelande, och i steget "klar" kommer BankID. Det är vad bedragare ber om.',
      remedy:
        'Börja med en adress som man själv skriver. Eller varna innan BankID öppnas, till exempel: Öppna inte länken om du inte har bett om den.',
    },
  ]);
});

test('the app itself counts, also without a code', () => {
  const changes = {
    [startPath]: messages,
    [filmPath]: film('Tryck på länken.', 'bankid/app'),
    'content/screens/bankid/app.yaml':
      'title: Appen\ndevice: phone\napp: BankID\nelements:\n  - { kind: text, text: Hej }\n',
  };
  expect(checkContent(buildContent(changes))).toHaveLength(1);
});

test.each([
  ['a warning on the way', 'Öppna inte länken om du inte har bett om den.', 'bankid/kod', messages],
  ['no BankID afterwards', 'Tryck på länken.', 'bankid/start', messages],
  [
    'a button that nobody has sent',
    'Tryck på knappen.',
    'bankid/kod',
    'title: Start\ndevice: phone\nelements:\n  - { kind: button, id: borja, label: Börja }\n',
  ],
])('passes: %s', (_, say, last, start) => {
  expect(check(say, last, start)).toEqual([]);
});
