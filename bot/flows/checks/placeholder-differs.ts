import { type Check, type FindingAt } from '../check.ts';
import { type FlowSource } from '../authored.ts';
import { sourcesOf } from '../graph/places.ts';
import { placeholdersOf } from '../texts/placeholders.ts';
import { textsOf } from '../texts/texts-of.ts';

/** A translation, simple French too, has the same placeholders as the French. */
export const placeholderDiffers: Check = {
  code: 'placeholder-differs',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const text of textsOf(source)) {
        const french = placeholdersOf(text.lines['fr']);
        const simple = text.lines['fr-simple'];
        if (simple !== undefined && placeholdersOf(simple) !== french) {
          yield toFinding(source.file, text.pathOf('fr-simple', 0), french);
        }
        yield* translated(source, text.key, french);
      }
    }
  },
};

function* translated(source: FlowSource, key: string, french: string): Generator<FindingAt> {
  for (const { file, entries } of source.translations) {
    const text = entries.get(key)?.text;
    if (text === undefined) continue;
    if (placeholdersOf(typeof text === 'string' ? [text] : text) === french) continue;
    yield toFinding(file, [key, 'text'], french);
  }
}

function toFinding(file: FindingAt['file'], path: FindingAt['path'], french: string): FindingAt {
  return {
    file,
    path,
    message:
      french === ''
        ? 'Le texte français n’a rien entre accolades ici.'
        : `Le texte français dit ${french} ; celui-ci non, ou autre chose.`,
    hint: 'Gardez les mêmes accolades dans toutes les langues.',
  };
}
