import type { APIRoute } from 'astro';
import { readFind } from '../../../_read-find.ts';
import { languagePaths } from '../../../_read-guide.ts';
import { answerCalendar } from '../../../_write-calendar.ts';

export async function getStaticPaths() {
  const { events } = await readFind();
  return events.flatMap(({ id, title }) =>
    languagePaths().map(({ params }) => ({ params: { ...params, event: id }, props: { title } })),
  );
}

/** One event, as a file for a calendar. */
export const GET: APIRoute = ({ params, props }) =>
  answerCalendar(String(props['title']), params['language'], ({ id }) => id === params['event']);
