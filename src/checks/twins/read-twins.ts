import { parseDocument } from 'yaml';
import { firstTwinsSchema, type Twins, twinsSchema } from '../../model/translation.ts';

/**
 * What a guide's twins.yaml says, whatever form it was written in: before there was a number in it, it had
 * the marks alone. Empty where there is no file, or none that can be read: then all of it is said anew.
 */
export const readTwins = (text = ''): Pick<Twins, 'twins' | 'texts'> => {
  const yaml = parseDocument(text);
  const value: unknown = yaml.errors.length > 0 ? undefined : yaml.toJS();
  const now = twinsSchema.safeParse(value);
  if (now.success) return now.data;
  const first = firstTwinsSchema.safeParse(value);
  return { twins: first.success ? first.data : {}, texts: {} };
};
