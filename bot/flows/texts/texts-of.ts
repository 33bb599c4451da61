import { type FlowSource } from '../authored.ts';
import { type AuthoredText, type AuthoredTextList } from '../schemas/parts.ts';
import { type AuthoredOption, type AuthoredStep } from '../schemas/steps.ts';
import { type Path } from '../../source/yaml-file.ts';

/** What a text is for. */
export type Field =
  | 'title'
  | 'question'
  | 'help'
  | 'label'
  | 'goal'
  | 'have'
  | 'do'
  | 'see'
  | 'keep'
  | 'beware'
  | 'learn'
  | 'reason'
  | 'bring'
  | 'ask'
  | 'say'
  | 'never'
  | 'hand-over'
  | 'alone'
  | 'close';

/** Fields that only the mediator reads. */
export const MEDIATOR_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'say',
  'never',
  'hand-over',
  'alone',
  'close',
]);

/** One text of a flow file, in French and simple French, with the path that translations name. */
export interface FlowText {
  /** `steps.payer.options.caf.label` */
  readonly key: string;
  readonly field: Field;
  /** Id of the step; absent for the title. */
  readonly step?: string;
  readonly list: boolean;
  readonly path: Path;
  /** Lines by language (`fr`, `fr-simple`); one line unless it is a list. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** Where a line is written. */
  pathOf(lang: string, line: number): Path;
}

const OUTCOME_FIELDS = {
  autonomy: ['goal', 'have', 'do', 'see', 'keep', 'beware', 'learn'],
  orientation: ['reason', 'bring', 'ask'],
} as const;

/** Every text that somebody will read, in the author's order. A subflow's title is for authors. */
export function textsOf(source: FlowSource): readonly FlowText[] {
  const { flow, kind } = source;
  return [
    ...(kind === 'subflow' ? [] : textAt('title', 'title', ['title'], flow.title)),
    ...Object.entries(flow.steps ?? {}).flatMap(([id, step]) =>
      stepTexts(id, step).map((text) => ({ ...text, step: id })),
    ),
  ];
}

function stepTexts(id: string, step: AuthoredStep): FlowText[] {
  const key = `steps.${id}`;
  const path: Path = ['steps', id];
  const then = step.autonomy?.then;
  return [
    ...textAt(`${key}.question`, 'question', [...path, 'question'], step.question),
    ...textAt(`${key}.help`, 'help', [...path, 'help'], step.help),
    ...(step.options ?? []).flatMap((option, index) =>
      optionTexts(`${key}.options.${option.id}`, [...path, 'options', index], option),
    ),
    ...outcomeTexts(key, [...path, 'autonomy'], 'autonomy', step),
    ...textAt(`${key}.then.label`, 'label', [...path, 'autonomy', 'then', 'label'], then?.label),
    ...outcomeTexts(key, [...path, 'orientation'], 'orientation', step),
    ...mediatorTexts(`${key}.mediator`, [...path, 'mediator'], step),
  ];
}

function optionTexts(key: string, path: Path, option: AuthoredOption): FlowText[] {
  return [
    ...textAt(`${key}.label`, 'label', [...path, 'label'], option.label),
    ...textAt(`${key}.help`, 'help', [...path, 'help'], option.help),
  ];
}

function outcomeTexts(
  key: string,
  path: Path,
  kind: 'autonomy' | 'orientation',
  step: AuthoredStep,
): FlowText[] {
  const outcome = step[kind] as
    Readonly<Partial<Record<Field, AuthoredText | AuthoredTextList>>> | undefined;
  return OUTCOME_FIELDS[kind].flatMap((field) =>
    textAt(`${key}.${field}`, field, [...path, field], outcome?.[field]),
  );
}

function mediatorTexts(key: string, path: Path, step: AuthoredStep): FlowText[] {
  const words = step.mediator as
    Readonly<Partial<Record<Field, AuthoredText | AuthoredTextList>>> | undefined;
  return [...MEDIATOR_FIELDS].flatMap((field) =>
    textAt(`${key}.${field}`, field, [...path, field], words?.[field]),
  );
}

function textAt(
  key: string,
  field: Field,
  path: Path,
  text: AuthoredText | AuthoredTextList | undefined,
): FlowText[] {
  if (text === undefined) return [];
  const plain = typeof text === 'string' || Array.isArray(text);
  const byLanguage = (plain ? { fr: text } : text) as Readonly<
    Record<string, string | readonly string[]>
  >;
  const lines = Object.fromEntries(
    Object.entries(byLanguage).map(([lang, value]) => [
      lang,
      typeof value === 'string' ? [value] : value,
    ]),
  );
  const list = typeof byLanguage['fr'] !== 'string';
  const pathOf = (lang: string, line: number): Path => {
    const at = plain ? path : [...path, lang];
    return list ? [...at, line] : at;
  };
  return [{ key, field, list, path, lines, pathOf }];
}
