import { expect, test } from 'vitest';
import { linkPhones } from '../../../src/i18n/link-phones.ts';
import { phonesSchema } from '../../../src/model/address.ts';

const source = { title: 'Polisen', url: 'https://polisen.se' };
const phones = phonesSchema.parse([
  { name: 'Polisen', number: '114 14', for: 'Brott.', source, checked: '2026-11-23' },
  { name: '112', number: '112', for: 'Fara.', source, checked: '2026-11-23' },
  { name: '1177', number: '1177', for: 'Vård.', isName: true, source, checked: '2026-11-23' },
  { name: 'Sms', number: '7726', for: 'Sms.', use: 'sms', source, checked: '2026-11-23' },
]);
const page = (body: string) =>
  `<!doctype html><html><head><title>114 14</title></head><body>${body}</body></html>`;
const link = (body: string): string => linkPhones(page(body), phones);
const tel = (number: string): string =>
  `<a href="tel:${number.replaceAll(' ', '')}" dir="ltr">${number}</a>`;

test.each([
  ['<p>Ring 114 14, eller 112.</p>', `<p>Ring ${tel('114 14')}, eller ${tel('112')}.</p>`],
  ['<p>Du kan ringa 1177 och fråga.</p>', `<p>Du kan ringa ${tel('1177')} och fråga.</p>`],
  ['<p>اتصل بالرقم 1177 أو 112</p>', `<p>اتصل بالرقم ${tel('1177')} أو ${tel('112')}</p>`],
  ['<li>Call <b>114 14</b></li>', `<li>Call <b>${tel('114 14')}</b></li>`],
])('a number that is rung becomes a link: %s', (body, linked) => {
  expect(link(body)).toBe(page(linked));
});

test.each([
  '<p>Logga in på 1177, eller på 1177.se.</p>',
  '<p>Skicka det till 7726.</p>',
  '<p><a href="tel:11414">114 14</a></p><button>Ring 112</button><h2>Ring 112</h2>',
  '<p>Boka den 1112 eller 112-5, eller rad 1.112.</p>',
  '<figure class="drawn cut"><p>114 14</p></figure><div class="device device--phone">112</div>',
  '<script>const a = "114 14";</script><p title="114 14">Hej</p><template><p>112</p></template>',
])('all else is left as it is: %s', (body) => {
  expect(link(body)).toBe(page(body));
});
