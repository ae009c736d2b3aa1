import type { APIRoute, GetStaticPaths } from 'astro';
import findWords from 'site:words/find';
import timeWords from 'site:words/times';
import { sayHowOften } from '../../../calendar/say-times.ts';
import { placeTraits } from '../../../model/find/place-traits.ts';
import { linkTo } from '../../../components/site/link-to.ts';
import { readLanguage } from '../../../i18n/languages.ts';
import type { PlaceList } from '../../../model/find/listed.ts';
import { areOnPage, groupRepeated, listLocalities, placedAt, readFind } from '../../_read-find.ts';
import { languagePaths } from '../../_read-guide.ts';

/** Nothing where the finder's own page has room for all. */
export const getStaticPaths = (async () =>
  areOnPage((await readFind()).places)
    ? []
    : languagePaths().map(({ params }) => ({
        params: { ...params, code: readLanguage(params.language) },
      }))) satisfies GetStaticPaths;

/** The places of the county, for a finder with too many for its page: see `client/find/place-rows`. */
export const GET: APIRoute = async ({ params }) => {
  const language = readLanguage(params['language']);
  const { exampleMark, kinds } = findWords[language];
  const { municipalities, places, events, today } = await readFind();
  const localities = listLocalities(municipalities, places);
  const repeated = groupRepeated(events);
  const list: PlaceList = {
    exampleMark,
    places: places.map((place) => ({
      url: linkTo(`hitta/plats/${place.id}/`, language),
      name: place.name,
      kind: kinds[place.kind],
      town: place.address?.town,
      said: (repeated.get(place.id) ?? []).map(({ when }) =>
        sayHowOften(when, timeWords[language], language, today),
      ),
      example: place.example,
      traits: placeTraits(placedAt(place, localities)),
    })),
  };
  return new Response(JSON.stringify(list), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
