import { type FlowSource } from '../authored.ts';
import { type Check, type FindingAt } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { frenchMark } from '../texts/french-mark.ts';
import { type FlowText } from '../texts/texts-of.ts';
import { untranslated } from '../texts/untranslated.ts';

/** Every text that the person reads, a stub's title too, is there in each required language. */
export const missingTranslation: Check = {
  code: 'missing-translation',
  severity: 'error',
  *run(input) {
    const languages = input.catalog.requiredLanguages.filter((lang) => lang !== 'fr');
    for (const source of sourcesOf(input)) {
      for (const lang of languages) yield* missingIn(source, lang);
    }
  },
};

function* missingIn(source: FlowSource, lang: string): Generator<FindingAt> {
  const missing = untranslated(source, lang);
  const file = source.file.name.replace(/\.yaml$/, `.${lang}.yaml`);
  if (missing.length > 0 && !source.translations.some((one) => one.lang === lang)) {
    yield {
      file: source.file,
      path: ['id'],
      message: `Ce fichier n’est pas traduit (${lang}) : ${missing.length} textes.`,
      hint: `aiguillage translate export ${source.flow.id} --lang ${lang} donne de quoi écrire ${file}.`,
    };
    return;
  }
  for (const text of missing) yield toFinding(source, lang, text, file);
}

function toFinding(source: FlowSource, lang: string, text: FlowText, file: string): FindingAt {
  return {
    file: source.file,
    path: text.path,
    message: `Il manque la traduction (${lang}) de « ${text.key} ».`,
    hint: `Dans ${file}, écrivez « ${text.key} » : text, puis of: "${frenchMark(text)}".`,
  };
}
