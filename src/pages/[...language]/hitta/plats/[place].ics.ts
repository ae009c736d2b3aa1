import type { APIRoute } from 'astro';
import { readFind } from '../../../_read-find.ts';
import { languagePaths } from '../../../_read-guide.ts';
import { answerCalendar } from '../../../_write-calendar.ts';

export async function getStaticPaths() {
  const { places, events } = await readFind();
  return places
    .filter(({ id }) => events.some(({ place }) => place.id === id))
    .flatMap(({ id, name }) =>
      languagePaths().map(({ params }) => ({ params: { ...params, place: id }, props: { name } })),
    );
}

/** All that happens at a place, as a file for a calendar. */
export const GET: APIRoute = ({ params, props }) =>
  answerCalendar(
    String(props['name']),
    params['language'],
    ({ place }) => place.id === params['place'],
  );
