import type { APIRoute, GetStaticPaths } from 'astro';
import { linkTo } from '../../components/site/link-to.ts';
import { withoutMarks } from '../../i18n/fallback.ts';
import { directionOf } from '../../i18n/direction.ts';
import { readLanguage } from '../../i18n/languages.ts';
import mineWords from 'site:words/mine';
import pageWords from 'site:words/pages';
import { site } from '../../site.config.ts';
import { theme } from '../../site.theme.ts';
import { languagePaths } from '../_read-guide.ts';
import { readServices } from '../_read-service.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

/** What is behind the name while the app opens. */
const { paper } = theme.light;

const icon = (name: string, sizePx: number, purpose: string) => ({
  src: linkTo(`icons/${name}.png`),
  sizes: `${sizePx}x${sizePx}`,
  type: 'image/png',
  purpose,
});

const picture = (name: string, width: number, height: number, label: string) => ({
  src: linkTo(`icons/${name}.webp`),
  sizes: `${width}x${height}`,
  type: 'image/webp',
  form_factor: name,
  label,
});

/** What a device needs to put the site among its apps (W3C Web Application Manifest). */
export const GET: APIRoute = async ({ params }) => {
  const language = readLanguage(params['language']);
  const words = pageWords[language];
  const services = await readServices(language);
  const start = linkTo('', language);
  const manifest = {
    id: linkTo(''),
    name: site.name,
    short_name: site.name,
    description: words.start.lead,
    lang: language,
    dir: directionOf(language),
    start_url: start,
    scope: linkTo(''),
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['education'],
    icons: [
      icon('app-192', 192, 'any'),
      icon('app-512', 512, 'any'),
      icon('mask-512', 512, 'maskable'),
    ],
    screenshots: [
      picture('wide', 1280, 800, words.start.heading),
      picture('narrow', 540, 960, words.start.heading),
    ],
    shortcuts: [
      { name: words.searchPage.title, url: linkTo('sok/', language) },
      { name: mineWords[language].title, url: linkTo('mina-filmer/', language) },
      ...services
        .slice(0, 2)
        .map(({ id, data }) => ({ name: data.title, url: linkTo(`${id}/`, language) })),
    ],
  };
  return new Response(withoutMarks(JSON.stringify(manifest)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
