import { afterAll, beforeAll, expect, test } from 'vitest';
import { leave, openSite, type Site } from './open-site.ts';
import { films, paths } from './site-map.ts';
import { sweep } from './sweep.ts';

/** A4 with margins of 15 mm, in CSS px: what a page of paper holds. */
const paper = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((267 / 25.4) * 96) };

const sheets = paths.filter((path) => path.endsWith('/skriv-ut/'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('every guide has its sheet in all three languages', () => {
  expect(sheets.length).toBe(films.length * 3);
});

/** Runs in the page: what a printed sheet has, in CSS px. */
function measureSheet() {
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const steps = [...document.querySelectorAll('.sheet-step')].map((step) => {
    const { left, right, height } = step.getBoundingClientRect();
    const picture = [...step.querySelectorAll('[role=img]')].at(-1);
    return {
      ...{ left, right, height },
      isWhole: getComputedStyle(step).breakInside === 'avoid',
      boxes: [...step.querySelectorAll('.sheet-box')].map(
        (box) => box.getBoundingClientRect().width,
      ),
      hasPicture: picture !== undefined && isSeen(picture),
    };
  });
  return {
    steps,
    // What is of no use on paper.
    useless: [...document.querySelectorAll('video, button, nav, form, .skip')].filter(isSeen)
      .length,
    // What one needs, and where to turn when it fails, comes along.
    parts: ['#behover', '#steg', '#fel', '.sheet-foot'].filter((part) =>
      [...document.querySelectorAll(part)].some(isSeen),
    ),
    // Heading and text of a part are in one language and direction.
    mixed: [...document.querySelectorAll('.sheet section h2')].filter((heading) => {
      const text = heading.parentElement?.querySelector('li, dt, p');
      return text?.closest('[dir]') !== heading.closest('[dir]');
    }).length,
    pdf: document.querySelector('.sheet-ways a[href$=".pdf"]')?.getAttribute('href') ?? '',
  };
}

test('every sheet prints its steps, each whole on one paper, with boxes to tick where they are not rules', async () => {
  await sweep(site, sheets, { viewport: paper }, async (page) => {
    const path = new URL(page.url()).pathname;
    await page.emulateMedia({ media: 'print' });
    const { steps, useless, parts, mixed, pdf } = await page.evaluate(measureSheet);
    expect(mixed, path).toBe(0);
    const film = films.find(({ guide }) => path.includes(`/${guide}/`));
    expect(steps.length, path).toBe(film?.steps.length);
    for (const { left, right, height, isWhole, boxes, hasPicture } of steps) {
      expect({ isWhole, hasPicture }, path).toEqual({ isWhole: true, hasPicture: true });
      expect(height, path).toBeLessThanOrEqual(paper.height);
      expect(left, path).toBeGreaterThanOrEqual(-1);
      expect(right, path).toBeLessThanOrEqual(paper.width + 1);
      expect(boxes, path).toHaveLength(path.includes('/skydda-dig/') ? 0 : 1);
      for (const widthPx of boxes) expect(widthPx, path).toBeGreaterThanOrEqual(20);
    }
    expect(useless, path).toBe(0);
    expect(parts, path).toEqual(['#behover', '#steg', '#fel', '.sheet-foot']);

    const answer = await page.request.get(pdf);
    expect(answer.headers()['content-type']).toContain('application/pdf');
    const bytes = (await answer.body()).toString('latin1');
    expect(bytes.startsWith('%PDF-')).toBe(true);
    // Tagged, and with a language: what a screen reader needs of a PDF.
    expect(bytes, pdf).toContain('/StructTreeRoot');
    expect(bytes, pdf).toMatch(/\/Lang\s*\(/u);
    return [];
  });
});

test('"Skriv ut bladet" opens the print dialogue of the browser', async () => {
  const { page, faults } = await site.visit();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/bankid/skaffa/skriv-ut/');
  await page.getByRole('button', { name: 'Skriv ut bladet' }).click();
  expect(await page.locator('html[data-printed]').count()).toBe(1);
  expect(faults).toEqual([]);
  await leave(page);
});

test.each(['/bankid/skaffa/skriv-ut/', '/bankid/skaffa/'])(
  '%s is black on white, whatever colours are chosen for the screen',
  async (path) => {
    const { page } = await site.visit({ reading: { theme: 'contrast', text: '200' } });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const looks = await page
      .locator('.sheet-step p, .step p')
      .first()
      .evaluate((element) => {
        const { color, fontSize } = getComputedStyle(element);
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return { color, fontSize, paper: backgroundColor };
      });
    expect(looks.color).toBe('rgb(0, 0, 0)');
    expect(looks.paper).toBe('rgb(255, 255, 255)');
    // 16 pt at most: large enough for a wall, and no more paper than needed.
    expect(parseFloat(looks.fontSize)).toBeLessThan(24);
    expect(parseFloat(looks.fontSize)).toBeGreaterThan(16);
    await leave(page);
  },
);

test('what to do when somebody has been deceived has room on one paper, with the numbers', async () => {
  for (const start of ['/', '/en/']) {
    const { page } = await site.visit();
    await page.goto(`${start}for-hjalpare/rad/nagon-har-blivit-lurad/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/gu), start).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const seen = (await page.locator('main').innerText()).replace(/\s/gu, ' ');
    for (const number of ['114 14', '112', '116 006']) expect(seen).toContain(number);
    await leave(page);
  }
});

test('a guide printed as it is has two steps or more on a paper, and no hole where a picture has not come', async () => {
  const { page } = await site.visit({ viewport: { width: 360, height: 740 } });
  await page.goto('/bankid/skaffa/');
  const look = () =>
    page.locator('.step').evaluateAll((steps) => ({
      tallest: Math.max(...steps.map((step) => step.getBoundingClientRect().height)),
      holes: steps.filter((step) => {
        const isSeen = (part: string) =>
          (step.querySelector(part)?.getClientRects().length ?? 0) > 0;
        return isSeen('.drawn') && !isSeen('.drawn .device');
      }).length,
    }));
  // Nothing was played or opened: the pictures are there before anybody prints, not on their way then.
  const open = await page.locator('.steps').evaluate((steps) => steps.closest('details')?.open);
  expect(open).toBe(false);
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  const unfold = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await unfold();
  // Where the pictures' looks are on their way still there are neither pictures nor holes.
  expect(await page.locator('.step .device:visible').count()).toBe(0);
  expect((await look()).holes).toBe(0);
  // Nobody prints without a hand on something.
  await page.mouse.move(100, 300);
  await page.waitForLoadState('networkidle');
  await unfold();
  const drawn = await page.locator('.step .device:visible').count();
  expect(drawn).toBe(await page.locator('.step .device').count());
  const { tallest, holes } = await look();
  expect(holes).toBe(0);
  expect(tallest).toBeLessThan(paper.height / 2);
  await leave(page);
});

test('on a small screen with the largest text a sheet’s headings are read word by word', async () => {
  const { page } = await site.visit({
    viewport: { width: 360, height: 640 },
    reading: { text: '200' },
  });
  for (const path of ['/1177/fornya-recept/skriv-ut/', '/1177/papper/']) {
    await page.goto(path);
    // Beside a number there is room for a word or two, or the heading has the line to itself.
    const chopped = await page.locator('.sheet-step :is(h3, h4)').evaluateAll((headings) =>
      headings.flatMap((heading) => {
        const words = heading.lastElementChild?.getBoundingClientRect();
        const own = heading.getBoundingClientRect();
        const isOneLine =
          (words?.height ?? 0) < 1.8 * parseFloat(getComputedStyle(heading).fontSize);
        return isOneLine || (words?.width ?? 0) > 0.5 * own.width ? [] : [heading.textContent];
      }),
    );
    expect(chopped).toEqual([]);
  }
  await leave(page);
});
