import type { APIRoute, GetStaticPaths } from 'astro';
import { readLanguage } from '../../../i18n/languages.ts';
import { listNear } from './_list-near.ts';
import { languagePaths } from '../../_read-guide.ts';

export const getStaticPaths = (() =>
  languagePaths().map(({ params }) => ({
    params: { ...params, code: readLanguage(params.language) },
  }))) satisfies GetStaticPaths;

/** Places, occasions and organisations, for the search: see `client/search/search-near`. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await listNear(readLanguage(params['language']))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
