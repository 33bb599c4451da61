import { type Check } from '../check.ts';
import { linksIn } from '../graph/links.ts';
import { rulePatterns } from './rule-words.ts';

/** No link carries what the person would type. */
export const linkPrefills: Check = {
  code: 'link-prefills',
  severity: 'error',
  *run(input) {
    const { prefillKeys } = rulePatterns(input.catalog.ruleWords);
    for (const { file, path, url } of linksIn(input)) {
      const key = keysOf(url).find((one) => prefillKeys.test(one));
      if (key === undefined) continue;
      yield {
        file,
        path,
        message: `Ce lien remplit à la place de la personne (« ${key} »).`,
        hint: 'Donnez l’adresse de la page, sans ce qui suit « ? ».',
      };
    }
  },
};

function keysOf(url: string): readonly string[] {
  const query = /[?#](.*)$/u.exec(url)?.[1] ?? '';
  return [...new URLSearchParams(query.replaceAll('#', '&')).keys()];
}
