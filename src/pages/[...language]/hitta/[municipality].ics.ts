import type { APIRoute } from 'astro';
import { site } from '../../../site.config.ts';
import { readFind } from '../../_read-find.ts';
import { languagePaths } from '../../_read-guide.ts';
import { answerCalendar } from '../../_write-calendar.ts';

export async function getStaticPaths() {
  const { municipalities, events } = await readFind();
  return municipalities
    .filter(({ id }) => events.some(({ place }) => place.municipality === id))
    .flatMap(({ id, name }) =>
      languagePaths().map(({ params }) => ({
        params: { ...params, municipality: id },
        props: { name },
      })),
    );
}

/** All that happens in a kommun, as a file for a calendar. */
export const GET: APIRoute = ({ params, props }) =>
  answerCalendar(
    `${site.name}, ${String(props['name'])}`,
    params['language'],
    ({ place }) => place.municipality === params['municipality'],
  );
