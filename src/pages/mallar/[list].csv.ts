import type { APIRoute, GetStaticPaths } from 'astro';
import { type List, lists, writeTemplate } from '../../lists/lists.ts';

/** What each template is called, where somebody saves it. */
const names: Readonly<Record<string, List>> = {
  platser: lists.places,
  tillfallen: lists.events,
  organisationer: lists.organisations,
};

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(names).map((list) => ({ params: { list } }));

/** A list with the names of its columns and no rows, for a coordinator to open in Excel. */
export const GET: APIRoute = ({ params }) => {
  const list = names[params['list'] ?? ''];
  if (!list) return new Response(null, { status: 404 });
  return new Response(writeTemplate(list), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
