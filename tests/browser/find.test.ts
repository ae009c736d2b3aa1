import { afterAll, beforeAll, expect, test } from 'vitest';
import findWords from 'site:words/find';
import {
  municipalityCount,
  municipalityOf,
  placeOf,
  realPlaceCount,
  serviceOf,
  townOf,
} from '../read-content.ts';
import { leave, openSite, type Site } from './open-site.ts';
import { here, keyboard, pointer, printPoster, walkToPerson } from './walk-to-person.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const event = '/hitta/tillfalle/exempelkyrkan-ekenassjon-drop-in-mobilen/';
const { reach, position } = placeOf('exempelkyrkan-ekenassjon');
const kommun = municipalityOf('vetlanda');
const shop = placeOf('exempelbutiken-bodafors');

/** What is seen of a text: where a word may be divided is not. */
const readPlain = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\u00ad\u2060]/gu, '');

test('without scripts a resident finds a drop-in in the own kommun, and its bus stop', async () => {
  const { page, faults } = await site.visit({ javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('link', { name: 'Träffa en människa' }).click();
  await page.locator('main a[href="/hitta/vetlanda/"]', { hasText: kommun }).click();
  const dropIn = page.getByRole('listitem').filter({ has: page.locator(`a[href="${event}"]`) });
  // Before its name, its time and its place; and what exists stands before it.
  expect(await dropIn.textContent()).toMatch(/^\s*Påhittat exempel\. Finns inte på riktigt\./u);
  const names = await page.locator('main .row a').allTextContents();
  expect(readPlain(names[0]).trim()).toBe(placeOf('vetlanda-bibliotek').name);
  expect(names.length).toBeGreaterThan(5);
  await dropIn.getByRole('link').click();
  const told = readPlain(await page.getByRole('main').textContent());
  expect(told).toMatch(
    new RegExp(`Hållplats\\s+${reach?.stop}\\. Därifrån är det ${reach?.stopMetres} meter\\.`, 'u'),
  );
  expect(told).toContain('Det här finns inte på riktigt.');
  // Nobody can ring what is made up.
  expect(told).toContain('Det går inte att ringa.');
  expect(await page.locator('main a[href^="tel:"]').count()).toBe(0);
  const map = page.getByRole('link', { name: 'Visa på kartan i din telefon' });
  expect(await map.getAttribute('href')).toContain(
    `geo:${position?.latitude},${position?.longitude}`,
  );
  const days = page.locator('.occasions time');
  expect(await days.count()).toBeGreaterThan(5);
  expect(await days.first().textContent()).toMatch(/^\p{L}+dag \d/u);
  expect(faults).toEqual([]);
  await leave(page);
});

test('on an old copy the next time is right, and when all have been it says so', async () => {
  const { page, faults } = await site.visit();
  await page.goto(event);
  const starts = await page
    .locator('.occasions time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  const third = starts[2] ?? '';
  await page.clock.setFixedTime(new Date(new Date(third).getTime() - 60_000));
  await page.goto(event);
  expect(await page.locator('.next time').getAttribute('datetime')).toBe(third);
  expect(await page.locator('.occasions li:visible').count()).toBe(5);
  await page.clock.setFixedTime(new Date('2040-01-01'));
  await page.goto(event);
  expect(await page.locator('.occasions li:visible').count()).toBe(0);
  expect(await page.getByText('Alla dagar i listan har varit.').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await leave(page);
});

test('on an old copy the rows of a list stand in the order of the days that are left', async () => {
  const { page, faults } = await site.visit();
  const readRows = () =>
    page
      .locator('#examples ~ .rows .next time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  /** Runs in the page: how much of what was seen has moved by itself. */
  const measureShift = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let shift = 0;
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
            for (const { value } of entries) shift += value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(shift), 500);
        }),
    );
  await page.goto('/hitta/nassjo/');
  const fresh = await readRows();
  expect(fresh.length).toBeGreaterThan(2);
  expect(fresh).toEqual(fresh.toSorted());
  expect(await measureShift()).toBe(0);
  await page.clock.setFixedTime(new Date(new Date(fresh[0] ?? '').getTime() + 86_400_000));
  await page.goto('/hitta/nassjo/');
  const old = await readRows();
  expect(old).toEqual(old.toSorted());
  expect(old[0]).not.toBe(fresh[0]);
  expect(await measureShift()).toBe(0);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what has changed is told of with the place filled in, and nothing else may be put there', async () => {
  const { page } = await site.visit();
  await page.goto('/hitta/plats/exempelbutiken-bodafors/');
  await page.getByRole('link', { name: 'Har något ändrats? Berätta' }).click();
  const select = page.getByRole('combobox', { name: 'Vilken sida gäller det?' });
  expect(await select.inputValue()).toBe('hitta/plats/exempelbutiken-bodafors');
  await page.goto('/beratta/?guide=https://example.com&namn=Klicka');
  expect(await select.inputValue()).toBe('');
  await leave(page);
});

test('a kommun that is kept on the device comes first on the start page and in the guides', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/hitta/vetlanda/');
  await page.getByRole('button', { name: `Spara ${kommun} som min kommun` }).click();
  await page.goto('/');
  await page.getByRole('link', { name: `Träffa någon i ${kommun}` }).click();
  await page.waitForURL('**/hitta/vetlanda/');
  await page.goto('/bankid/skaffa/#hjalp');
  const near = page.locator('near-times');
  await near.getByText('Påhittade exempel', { exact: true }).click();
  await near.getByText(`Närmast i tiden i ${kommun}:`).waitFor();
  expect(await near.getByRole('listitem').count()).toBe(2);
  const link = near.getByRole('link').first();
  expect(await link.getAttribute('href')).toMatch(/^\/hitta\/tillfalle\//u);
  await page.goto('/hitta/vetlanda/');
  await page.getByRole('button', { name: 'Glöm min kommun' }).click();
  await page.goto('/swish/');
  await near.getByText('Närmast i tiden i länet:').waitFor();
  expect(faults).toEqual([]);
  await leave(page);
});

test('choices leave the places that suit, stand in the address, and are undone with one press', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/hitta/');
  await page.getByText('Fler val', { exact: true }).click();
  await page.getByLabel('Utan trappsteg').check();
  await page.getByRole('combobox', { name: 'Språk' }).selectOption('ar');
  const told = page.locator('find-filter [role=status]');
  const count = Number(
    / Här är (\d+) påhittade exempel\.$/u.exec((await told.textContent()) ?? '')?.[1],
  );
  expect(count).toBeGreaterThan(2);
  expect(await page.locator('.fold .row:visible').count()).toBe(count);
  expect(new URL(page.url()).search).toBe('?steg=1&sprak=ar');
  await page.reload();
  expect(await page.locator('.fold .row:visible').count()).toBe(count);
  await page.getByLabel('Hörslinga').check();
  await page.getByLabel('På nätet').check();
  expect(await told.textContent()).toMatch(/^Ingen plats passar allt som du har valt\./u);
  // Those that would suit without that choice are shown meanwhile.
  expect(await page.locator('.nearest .row:visible').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Ta bort alla val' }).click();
  await expect.poll(() => told.textContent()).toBe('');
  const locality = page.getByRole('combobox', { name: 'Nära en ort' });
  expect(await locality.evaluate((box) => box.matches(':focus'))).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('.fold:visible').count()).toBe(municipalityCount);
  expect(faults).toEqual([]);
  await leave(page);
});

test('on a telephone the choice is in the first screen, and so is its answer', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 740 },
    reading: { text: '150' },
  });
  await page.goto('/hitta/');
  const box = page.getByRole('combobox', { name: 'Nära en ort' });
  expect((await box.boundingBox())?.y).toBeLessThan(740);
  await box.selectOption(townOf('exempelbutiken-bodafors'));
  const row = page.locator('.nearest .row').first();
  await row.waitFor();
  const seen = async () => ((await row.boundingBox())?.y ?? 740) < 740;
  await expect.poll(seen).toBe(true);
  // Nobody can ring what is made up.
  await page.goto('/hitta/plats/exempelbutiken-bodafors/');
  expect(await page.locator('main a[href^="tel:"]').count()).toBe(0);
  await page.goto('/hitta/plats/nassjo-bibliotek/');
  const access = page.locator('section[aria-labelledby=access]');
  expect((await access.innerText()).match(/Vi vet inte/gu)).toHaveLength(1);
  await leave(page);
});

test('a kommun is a choice like the others: it stands in the address, and one press takes it back', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/hitta/?kommun=vetlanda&tjanst=bankid');
  const told = page.locator('find-filter [role=status]');
  await expect
    .poll(() => told.textContent())
    .toMatch(/^Ingen plats som finns på riktigt passar\./u);
  await page.getByRole('button', { name: `Ta bort "${serviceOf('bankid').title}"` }).click();
  expect(new URL(page.url()).search).toBe('?kommun=vetlanda');
  expect(await told.textContent()).toMatch(
    /^\d+ plats(?:er)? passar\. \d+ påhittade exempel passar också\.$/u,
  );
  expect(await page.locator('.fold:visible').count()).toBe(1);
  await page.getByRole('button', { name: `Ta bort "${kommun}"` }).click();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByRole('combobox', { name: 'Kommun' }).inputValue()).toBe('');
  expect(await page.locator('.fold:visible').count()).toBe(municipalityCount);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what is nearest comes first, from where the device is or from a locality, and is not sent', async () => {
  const { page, faults } = await site.visit({
    geolocation: shop.position ?? here,
    permissions: ['geolocation'],
  });
  await page.goto('/hitta/');
  const near = townOf('tranas-bibliotek');
  const rows = page.locator('.nearest .row:visible');
  await page.getByRole('button', { name: 'Visa det som är närmast mig' }).click();
  await rows.first().waitFor();
  const said = async () => (await rows.first().textContent())?.replaceAll('\u00AD', '');
  // A library that exists comes before a shop at the door that does not.
  expect(await said()).toMatch(/Ungefär [\d,]+ (?:meter|kilometer|mil) bort/u);
  // No heading stands over nothing while they are in one list, and it is back with what it is over.
  const heading = page.getByRole('heading', { name: findWords.sv.all });
  expect(await heading.count()).toBe(0);
  expect(await rows.count()).toBe(10);
  await page.getByRole('button', { name: 'Visa fler' }).click();
  expect(await rows.count()).toBe(20);
  const note = page.locator('.nearest .example-note');
  expect(await note.textContent()).toContain('finns inte på riktigt');
  const [library, made] = [note.locator('xpath=preceding-sibling::li'), note.locator('+ .row')];
  expect(await library.count()).toBe(realPlaceCount);
  expect((await made.textContent())?.replaceAll('\u00AD', '')).toMatch(
    new RegExp(`${shop.name}\\s*Ungefär 100 meter bort`, 'u'),
  );
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('combobox', { name: 'Nära en ort' }).selectOption(near);
  expect(await said()).toMatch(new RegExp(`${near}[^]*Ungefär \\d+ (?:meter|kilometer) bort`, 'u'));
  await page.getByText('Fler val', { exact: true }).click();
  await page.getByLabel('Utan trappsteg').check();
  await page.getByRole('combobox', { name: 'Språk' }).selectOption('ar');
  await page.reload();
  expect(await rows.count()).toBeGreaterThan(1);
  expect(new URL(page.url()).searchParams.get('ort')).toBe(near);
  expect(faults).toEqual([]);
  await leave(page);
});

test('what is open today is asked of a list, and an old copy says that it does not know', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/hitta/?nar=vecka');
  const told = page.locator('find-filter [role=status]');
  await expect.poll(() => told.textContent()).toMatch(/påhittade exempel/u);
  await page.clock.setFixedTime(new Date('2040-01-01'));
  await page.goto('/hitta/?nar=idag');
  await expect.poll(() => told.textContent()).toMatch(/^Den här kopian är för gammal/u);
  expect(faults).toEqual([]);
  await leave(page);
});

test('in Arabic and by keyboard the list of a kommun opens, and leads to a place', async () => {
  const { page, faults } = await site.visit();
  await page.goto('/ar/hitta/');
  const fold = page.locator('#i-vetlanda summary');
  await fold.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ar\/hitta\/plats\//u);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(faults).toEqual([]);
  await leave(page);
});

const located = { geolocation: here, permissions: ['geolocation'] };

test('the whole way: nearest, step-free and Arabic, the page, the calendar, the poster', async () => {
  const { page, faults } = await site.visit(located);
  await page.goto('/');
  await walkToPerson(page, pointer);
  await printPoster(page, pointer);
  const paper = await page.locator('a[href$="affisch.pdf"]').getAttribute('href');
  const answer = await page.request.get(paper ?? '');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  expect(faults).toEqual([]);
  await leave(page);
});

test('the same way in Arabic, by keyboard alone, at twice the text on 320 pixels', async () => {
  const { page, faults } = await site.visit({
    ...located,
    viewport: { width: 320, height: 640 },
    reading: { text: '200' },
  });
  const hold = async (): Promise<void> => {
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  };
  await page.goto('/ar/');
  await hold();
  await walkToPerson(page, keyboard, hold);
  expect(faults).toEqual([]);
  await leave(page);
});

/** A place of the county's list, as `hitta/platser-sv.json` has it. */
const listed = (_: unknown, number: number) => ({
  url: '/hitta/vetlanda/',
  name: `Plats ${number}`,
  kind: 'Butik',
  town: townOf('vetlanda-bibliotek'),
  said: ['Torsdagar klockan 10–12.'],
  example: false,
  traits: {
    place: `plats-${number}`,
    at: `${57 + number / 2000},14.5`,
    step: number % 3 === 0 ? 'yes' : 'no',
    languages: number % 2 === 0 ? 'sv ar' : 'sv',
  },
});

test('two thousand places are on no page: they come when they are asked for, and are sorted', async () => {
  const { page, faults } = await site.visit();
  const asked: string[] = [];
  await page.route('**/hitta/platser-sv.json', (route) => {
    asked.push(route.request().url());
    const places = Array.from({ length: 2000 }, listed);
    return route.fulfill({ json: { exampleMark: 'Påhittat exempel', places } });
  });
  await page.route('**/hitta/', async (route) => {
    const body = await (await route.fetch()).text();
    const empty = body
      .replace(/<details class="fold"[^]*?<\/details>/gu, '')
      .replace('<find-filter', '<find-filter data-rows="/hitta/platser-sv.json"');
    await route.fulfill({ body: empty, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto('/hitta/');
  const rows = page.locator('.nearest .row:visible');
  expect(await rows.count()).toBe(0);
  expect(asked).toEqual([]);
  await page.getByText('Fler val', { exact: true }).click();
  await page.getByLabel('Utan trappsteg').check();
  await rows.first().waitFor();
  expect(await rows.count()).toBe(10);
  await page.getByRole('button', { name: 'Visa fler' }).click();
  expect(await rows.count()).toBe(20);
  await page
    .getByRole('combobox', { name: 'Nära en ort' })
    .selectOption(townOf('vetlanda-bibliotek'));
  await expect.poll(() => rows.first().locator('.distance').count()).toBe(1);
  expect(asked).toHaveLength(1);
  expect(faults).toEqual([]);
  await leave(page);
});
