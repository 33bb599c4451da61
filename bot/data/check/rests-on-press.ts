import { type Path } from '../../source/yaml-file.ts';
import { type RawRecord } from '../report.ts';
import { type DataCheck, type DataCheckInput, type DataFinding } from './data-check.ts';

/**
 * Under a date, a number or a right the press never stands alone, even where it is said that it is
 * to be made sure of: whoever wants to make sure needs an official page, or a site and what to search.
 */
export const restsOnPress: DataCheck = {
  code: 'rests-on-press',
  severity: 'error',
  *run(input) {
    for (const { record, path, pages } of proved(input)) {
      const isPress = pages.every((id) => input.data.sources.get(id)?.unofficial === true);
      if (!record || pages.length === 0 || !isPress) continue;
      const at: DataFinding = {
        record,
        path,
        message: `« ${record.id} » ne repose que sur la presse, ou sur une association.`,
        hint: 'Ajoutez la page officielle. Personne ne l’a vue ? L’accueil du site officiel, avec « find » : les mots à y chercher.',
      };
      yield at;
    }
  },
};

/** Where a record says what it rests on, and the pages that it names there. */
interface Proved {
  readonly record: RawRecord | undefined;
  readonly path: Path;
  readonly pages: readonly string[];
}

function* proved({ data, records }: DataCheckInput): Generator<Proved> {
  for (const { id, windows } of data.campaigns.values()) {
    const record = records.campaigns.get(id);
    for (const [at, { sources }] of windows.entries()) {
      yield { record, path: ['windows', at, 'source'], pages: sources };
    }
  }
  for (const { id, source } of data.sharedFacts.values()) {
    yield { record: records.facts.get(id), path: ['source'], pages: [source] };
  }
  for (const { id, sources, recourse } of data.operators.values()) {
    const record = records.operators.get(id);
    yield { record, path: ['sources'], pages: sources };
    yield { record, path: ['recourse', 'sources'], pages: recourse?.sources ?? [] };
  }
  for (const { id, sources } of data.faq.values()) {
    yield { record: records.faq.get(id), path: ['sources'], pages: sources };
  }
  yield* urgentLines({ data, records });
  yield* clocks({ data, records });
}

type Known = Pick<DataCheckInput, 'data' | 'records'>;

function* urgentLines({ data, records }: Known): Generator<Proved> {
  for (const [id, { sections }] of data.urgent) {
    const record = records.urgent.get(id);
    for (const [section, { lines }] of sections.entries()) {
      for (const [line, { sources }] of lines.entries()) {
        yield {
          record,
          path: ['sections', section, 'lines', line, 'source'],
          pages: sources,
        };
      }
    }
  }
}

/** Of letters, those that count days: what another one means may be read in the press. */
function* clocks({ data, records }: Known): Generator<Proved> {
  for (const { id, source, deadline, campaign } of data.letters.letters.values()) {
    if (source === undefined || (deadline ?? campaign) === undefined) continue;
    yield { record: records.letters.get(id), path: ['source'], pages: [source] };
  }
}
