import { type FlowSource } from '../authored.ts';
import { type Check, type CheckInput } from '../check.ts';
import { optionsOf, sourcesOf, stepsOf } from '../graph/places.ts';
import { foldedSentences } from '../texts/folded-sentences.ts';
import { linesOf } from '../texts/lines-of.ts';

/** « Depuis plus de 20 ans », « gardez-le 10 ans » are no ages. */
const NO_AGE = '(?<!depuis |pendant |dure |durent |valable |il y a |gardez |a )';
const HAS = '(?:avez|ont|(?<!il y )a)';
const FROM = '(?:avant|apres|des|a partir de|jusqu a|entre)';
const THEIR = '(?:vos|mes|leurs|ses)';
/** Two digits: « plus de 2 ans » is no age. */
const AGE = new RegExp(
  [
    'ages? de (?:moins de |plus de )?\\d+',
    `${NO_AGE}(?:plus|moins) de \\d\\d ans`,
    `(?:${HAS}|${FROM}) (?:${THEIR} )?\\d\\d(?: (?:et|a) \\d\\d)? ans`,
    '\\d\\d (?:et |a )?\\d\\d ans',
    '\\d\\d ans (?:revolus|ou plus|et plus|ou moins)',
    '(?:aged?|over|under) \\d\\d\\b(?! (?:days|weeks|months|hours|minutes))',
    '\\d\\d years? old',
  ].join('|'),
);

/** No age in a text: the law changes it. The label of an option may sort by one that it proves. */
export const ageInText: Check = {
  code: 'age-in-text',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const proved = provedLabels(source, input);
      for (const { file, path, text, of } of linesOf(source)) {
        if (!foldedSentences(text).some((sentence) => AGE.test(sentence))) continue;
        if (proved.has(of.path.join('.'))) continue;
        yield {
          file,
          path,
          message: 'Un âge ne se met pas dans un texte : la loi le change.',
          hint:
            of.field === 'label'
              ? 'Ajoutez à la réponse « sources », la page officielle qui dit cet âge.'
              : 'Menez au simulateur officiel (link), ou à qui sait répondre.',
        };
      }
    }
  },
};

/** Labels of options that name an official source, by their places. The press proves no age. */
function provedLabels(source: FlowSource, { catalog }: CheckInput): ReadonlySet<string> {
  const isOfficial = (id: string) => catalog.sources.get(id)?.unofficial !== true;
  const proved = stepsOf(source)
    .flatMap(optionsOf)
    .filter(({ option }) => option.sources?.some(isOfficial));
  return new Set(proved.map(({ path }) => [...path, 'label'].join('.')));
}
