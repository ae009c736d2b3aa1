import type { APIRoute } from 'astro';
import { site } from '../../../site.config.ts';
import { languagePaths } from '../../_read-guide.ts';
import { answerCalendar } from '../../_write-calendar.ts';

export const getStaticPaths = languagePaths;

/** All that happens in the county, as a file for a calendar. */
export const GET: APIRoute = ({ params }) =>
  answerCalendar(`${site.name}, ${site.county.names['sv'] ?? ''}`, params['language'], () => true);
