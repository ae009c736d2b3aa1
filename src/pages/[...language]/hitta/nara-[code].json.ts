import type { APIRoute, GetStaticPaths } from 'astro';
import findWords from 'site:words/find';
import timeWords from 'site:words/times';
import { sayOccasion } from '../../../calendar/say-times.ts';
import { linkTo } from '../../../components/site/link-to.ts';
import { readLanguage } from '../../../i18n/languages.ts';
import type { NearList } from '../../../calendar/near-list.ts';
import { listOpen } from './_list-open.ts';
import { listSoon } from './_list-soon.ts';
import { listHelped, nameEvent, readFind } from '../../_read-find.ts';
import { languagePaths } from '../../_read-guide.ts';

export const getStaticPaths = (() =>
  languagePaths().map(({ params }) => ({
    params: { ...params, code: readLanguage(params.language) },
  }))) satisfies GetStaticPaths;

/** So many times of each event: an old copy of the list goes on being right for a while. */
const carried = 8;

/** What happens, for pages that show the next times of a service: see `client/find/show-near`. */
export const GET: APIRoute = async ({ params }) => {
  const language = readLanguage(params['language']);
  const { near, exampleMark, examples, exampleLead } = findWords[language];
  const { inMunicipality, noneInMunicipality, inCounty } = near;
  const { events, today } = await readFind();
  const list: NearList = {
    words: { inMunicipality, noneInMunicipality, inCounty, exampleMark, examples, exampleLead },
    open: await listOpen(),
    events: listSoon(events).map((event) => ({
      url: linkTo(`hitta/tillfalle/${event.id}/`, language),
      ...nameEvent(event, language),
      place: event.place.name,
      municipality: event.place.municipality,
      services: listHelped(event),
      example: event.example,
      times: event.occasions
        .filter(({ state }) => state !== 'cancelled')
        .slice(0, carried)
        .map((one) => [one.endMs, sayOccasion(one, timeWords[language], language, today)]),
    })),
  };
  return new Response(JSON.stringify(list), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
