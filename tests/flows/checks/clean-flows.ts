import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { type FlowSource, type Translation } from '../../../bot/flows/authored.ts';
import { type AuthoredFlow } from '../../../bot/flows/schemas/flow-schema.ts';
import { RULE_WORDS } from '../../support/shipped-language.ts';
import { type Catalog, type DatedInput } from '../../../bot/flows/check.ts';
import { frenchMark } from '../../../bot/flows/texts/french-mark.ts';
import { placeholdersIn } from '../../../bot/flows/texts/placeholders.ts';
import { isForCitizens } from '../../../bot/flows/texts/lines-of.ts';
import { textsOf } from '../../../bot/flows/texts/texts-of.ts';
import { type Operator } from '../../../bot/permanences/model.ts';
import { readYaml } from '../../../bot/source/read-yaml.ts';
import { type Path } from '../../../bot/source/yaml-file.ts';
import { LANGUAGE } from '../../support/shipped-language.ts';

/** A change to a file of the clean set: a value put at a path; `undefined` takes it away. */
export type Edit = readonly [file: string, path: Path, value: unknown];

/** What breaks one rule, and where it is to be seen. */
export interface Fixture {
  readonly edits?: readonly Edit[];
  readonly catalog?: (clean: Catalog) => Partial<Catalog>;
  /** `<file> <path>` of each finding. */
  readonly at: readonly string[];
}

const folder = new URL('./clean/', import.meta.url);
const written = new Map(
  readdirSync(folder).map((name) => [
    name.replace('.yaml', ''),
    readFileSync(new URL(name, folder), 'utf8'),
  ]),
);

const KINDS = { shared: 'subflow', stub: 'stub' } as const;

function toSource(id: string, text: string, edits: readonly Edit[]): FlowSource {
  const file = readYaml(`${id}.yaml`, edited(text, id, edits));
  if (file.value === undefined) throw new Error(`${id}: ${JSON.stringify(file.issues)}`);
  const flow = file.value as AuthoredFlow;
  const kind = flow.stub === true ? KINDS.stub : id.startsWith('shared.') ? KINDS.shared : 'flow';
  const source: FlowSource = { kind, file, flow, translations: [] };
  return { ...source, translations: [translated(source, edits)] };
}

function edited(text: string, file: string, edits: readonly Edit[]): string {
  const document = parseDocument(text);
  for (const [, path, value] of edits.filter(([name]) => name === file)) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}

/** A translation made of each text's own path: what the rules look at is its form. */
function translated(source: FlowSource, edits: readonly Edit[]): Translation {
  const name = `${source.flow.id}.en`;
  const entries = Object.fromEntries(
    textsOf(source)
      .filter(isForCitizens)
      .map((text) => {
        const lines = (text.lines['fr'] ?? []).map((line, index) =>
          [`text ${text.key.replaceAll('.', ' ')} ${index}`, ...placeholdersIn(line)].join(' '),
        );
        return [text.key, { text: text.list ? lines : lines[0], of: frenchMark(text) }];
      }),
  );
  const document = parseDocument('');
  document.contents = document.createNode(entries) as typeof document.contents;
  const file = readYaml(`${name}.yaml`, edited(document.toString({ lineWidth: 0 }), name, edits));
  const { reviewed = true, ...value } = (file.value ?? {}) as { readonly reviewed?: boolean };
  return { lang: 'en', file, reviewed, entries: new Map(Object.entries(value)) };
}

function operator(id: string, needs: readonly string[], more: Partial<Operator> = {}): Operator {
  return {
    id,
    names: { now: id, before: [] },
    said: { fr: id },
    role: { fr: id },
    needs,
    phones: [],
    serves: 'anywhere',
    instead: [],
    fallback: { phone: '3230' },
    sources: ['caf-site'],
    verified: { date: '2026-11-01', by: 'caf-flows', reviewBy: '2027-05-01' },
    toCheck: false,
    ...more,
  };
}

export const cleanCatalog: Catalog = {
  language: LANGUAGE,
  ruleWords: RULE_WORDS,
  facts: new Map([
    ['regime', { values: ['caf', 'msa'], several: false }],
    ['aides', { values: ['rsa', 'prime'], several: true }],
    ['account', { values: ['open', 'locked', 'none'], several: false }],
  ]),
  families: new Set(['social-sante', 'argent-impots-consommation']),
  requiredLanguages: ['fr', 'en'],
  wantedLanguages: ['ar'],
  operators: new Map(
    [
      operator('caf', ['ressources', 'compte'], { site: 'caf.fr', account: 'Mon Compte' }),
      operator('msa', ['ressources']),
      operator('france-services', ['faire-le-point']),
    ].map((one) => [one.id, one]),
  ),
  sources: new Map([
    ['caf-help', { url: 'https://caf.fr/help' }],
    ['caf-site', { url: 'https://caf.fr/' }],
    ['fs-site', { url: 'https://france-services.gouv.fr/' }],
    ['http', { url: 'http://caf.fr/' }],
    ['news', { url: 'https://journal.example/', unofficial: true }],
    ['calendar', { url: 'https://caf.fr/calendrier', volatile: true }],
    ['prefilled', { url: 'https://caf.fr/form?lang=fr&nom=Durand' }],
  ]),
  deadlines: new Set(['caf-date']),
  campaigns: new Map(),
  owners: new Set(['caf-flows']),
  sharedFacts: new Map(),
  postures: new Map([['beside', { never: true, say: true }]]),
  glossary: new Set(['rsa']),
  wordsToAvoid: new Map([['permanence', 'le jour où l’on vous reçoit']]),
  territoryCodes: new Set(['67', '33281']),
  bookingNeedsAccount: (id, need) => id === 'caf' && need === 'ressources',
};

/** The clean set with some edits, ready to be checked. */
export function broken({ edits = [], catalog }: Omit<Fixture, 'at'>): DatedInput {
  const sources = [...written].map(([id, text]) => toSource(id, text, edits));
  return {
    sources: new Map(sources.map((source) => [source.flow.id, source])),
    compiled: new Map(),
    catalog: { ...cleanCatalog, ...catalog?.(cleanCatalog) },
    today: '2026-11-25',
    strict: false,
  };
}
