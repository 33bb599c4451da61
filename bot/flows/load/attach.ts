import { type Steps } from '../../source/steps.ts';
import { type Issue } from '../../source/issue.ts';
import { type FlowSource, type Translation, type TranslationEntry } from '../authored.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { fieldOf } from './step-kind.ts';
import { TRANSLATION, type ReadSource } from './read-source.ts';
import { type Languages } from './to-lists.ts';

/** Flows with their translations, and what does not fit together. */
export interface Attached {
  readonly sources: ReadonlyMap<string, FlowSource>;
  /** Ids whose file or translation is at fault: what others say of them is not to be trusted. */
  readonly faulty: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** In steps, puts translations beside their flows. A flow at fault is left out, a translation too. */
export function* attach(read: readonly ReadSource[], languages: Languages): Steps<Attached> {
  const faulty = new Set<string>();
  const issues: Issue[] = [];
  /** Whether a file may be used; what it is refused for is kept. */
  const isSound = (source: ReadSource, id: string, misfit: () => Issue | undefined): boolean => {
    const fault = source.issues.length > 0 ? undefined : misfit();
    if (fault) issues.push(fault);
    if (!fault && source.issues.length === 0) return true;
    faulty.add(id);
    return false;
  };
  const flows = read.filter(({ kind }) => kind === 'flow');
  const topics = new Set(flows.map(({ listed }) => idFrom(listed.relative)));

  const translations = new Map<string, Translation[]>();
  for (const source of read.filter(({ kind }) => kind === 'translation')) {
    const [, topic = '', lang = ''] = TRANSLATION.exec(source.listed.relative) ?? [];
    const id = idFrom(`${topic}.yaml`);
    const misfit = () => misplacedTranslation(source, topics.has(id), lang, languages);
    if (!isSound(source, id, misfit)) continue;
    yield;
    translations.set(id, [...(translations.get(id) ?? []), toTranslation(source, lang)]);
  }
  const sources = new Map<string, FlowSource>();
  for (const source of flows) {
    const id = idFrom(source.listed.relative);
    if (!isSound(source, id, () => misnamedFlow(source, id))) continue;
    sources.set(id, toSource(source, translations.get(id) ?? []));
  }
  return { sources, faulty, issues };
}

/** `caf/dette.yaml` → `caf.dette` */
export function idFrom(relative: string): string {
  return relative.replace(/\.yaml$/, '').replaceAll('/', '.');
}

function toSource({ file }: ReadSource, translations: readonly Translation[]): FlowSource {
  const flow = file.value as AuthoredFlow;
  const kind = flow.stub === true ? 'stub' : flow.id.startsWith('shared.') ? 'subflow' : 'flow';
  return { kind, file, flow, translations };
}

function toTranslation({ file }: ReadSource, lang: string): Translation {
  const { reviewed = true, ...entries } = file.value as AuthoredTranslation;
  return { lang, file, reviewed, entries: new Map(Object.entries(entries)) };
}

type AuthoredTranslation = { readonly reviewed?: boolean } & Readonly<
  Record<string, TranslationEntry>
>;

function misnamedFlow({ file }: ReadSource, wanted: string): Issue | undefined {
  if (fieldOf(file.value, 'id') === wanted) return undefined;
  return {
    file: file.name,
    ...file.at(['id']),
    code: 'id-and-path',
    severity: 'error',
    message: 'L’identifiant et le nom du fichier ne vont pas ensemble.',
    hint: `Écrivez « id: ${wanted} », ou déplacez le fichier.`,
  };
}

function misplacedTranslation(
  { file }: ReadSource,
  hasFlow: boolean,
  lang: string,
  { required, wanted }: Languages,
): Issue | undefined {
  const base = { file: file.name, line: 1, column: 1, severity: 'error' } as const;
  if (!hasFlow) {
    return {
      ...base,
      code: 'orphan-translation',
      message: 'Cette traduction n’a pas de parcours à côté d’elle.',
      hint: 'Donnez-lui le nom du parcours, puis la langue : sujet.en.yaml.',
    };
  }
  if (lang !== 'fr' && [...required, ...wanted].includes(lang)) return undefined;
  return {
    ...base,
    code: 'unknown-language',
    message: `La langue « ${lang} » n’est pas dans flows/languages.yaml.`,
    hint: `Langues possibles : ${[...required, ...wanted].filter((one) => one !== 'fr').join(', ')}.`,
  };
}
