import type { APIRoute, GetStaticPaths } from 'astro';
import { readOpenFiles } from '../_open-data.ts';

export const getStaticPaths = (async () =>
  [...(await readOpenFiles()).keys()].map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

/** The types that servers send, by the file's ending. */
const types: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  atom: 'application/atom+xml',
};

/** The data that anybody may take: see `open-data/collect-files`. */
export const GET: APIRoute = async ({ params }) => {
  const name = params['file'] ?? '';
  const type = types[name.split('.')[1] ?? ''] ?? 'text/plain';
  return new Response((await readOpenFiles()).get(name), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
