import type { MiddlewareHandler } from 'astro';
import { parse } from 'yaml';
import { finishPage } from './i18n/finish-page.ts';
import { linkPhones } from './i18n/link-phones.ts';
import { phonesSchema } from './model/address.ts';

/** The file is not there in a site that names no numbers. */
const [written = '[]'] = Object.values(
  import.meta.glob<string>('../content/phones.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const phones = phonesSchema.parse(parse(written));

/** Every page passes here on its way out, in the build as while writing. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { headers, status } = response;
  const linked = linkPhones(await response.text(), phones);
  return new Response(finishPage(linked), { headers, status });
};
