import type { MiddlewareHandler } from 'astro';
import { parse } from 'yaml';
import writtenPhones from '../content/phones.yaml?raw';
import { finishPage } from './i18n/finish-page.ts';
import { linkPhones } from './i18n/link-phones.ts';
import { phonesSchema } from './model/phone.ts';

const phones = phonesSchema.parse(parse(writtenPhones));

/** Every page passes here on its way out, in the build as while writing. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { headers, status } = response;
  const linked = linkPhones(await response.text(), phones);
  return new Response(finishPage(linked), { headers, status });
};
