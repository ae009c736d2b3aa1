import type { MiddlewareHandler } from 'astro';
import { finishPage } from './i18n/finish-page.ts';

/** Every page passes here on its way out, in the build as while writing. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { headers, status } = response;
  return new Response(finishPage(await response.text()), { headers, status });
};
