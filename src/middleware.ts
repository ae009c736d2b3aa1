import type { MiddlewareHandler } from 'astro';
import { finishPage } from './i18n/finish-page.ts';
import { linkPhones } from './i18n/link-phones.ts';
import { phones } from './pages/_read-phones.ts';

/** Every page passes here on its way out, in the build as while writing. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { headers, status } = response;
  const linked = linkPhones(await response.text(), phones);
  return new Response(finishPage(linked), { headers, status });
};
