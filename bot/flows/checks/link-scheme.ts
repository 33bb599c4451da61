import { type Check } from '../check.ts';
import { linksIn } from '../graph/links.ts';

const ALLOWED = /^(?:https:\/\/[^\s]+|tel:\+?[\d]+|sms:\+?[\d]+|mailto:[^\s@]+@[^\s@]+)$/u;

/** Links are https, tel, sms or mailto. */
export const linkScheme: Check = {
  code: 'link-scheme',
  severity: 'error',
  *run(input) {
    for (const { file, path, url } of linksIn(input)) {
      if (ALLOWED.test(url.split('?')[0] ?? '')) continue;
      yield {
        file,
        path,
        message: `L’adresse « ${url} » n’est pas permise.`,
        hint: 'Seuls https:, tel:, sms: et mailto: le sont. Corrigez data/sources.yaml.',
      };
    }
  },
};
