import { ownValue } from '../../engine/own-value.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredText, type AuthoredTextList } from '../schemas/parts.ts';
import {
  READ_AS,
  SCHEMAS,
  STEP_KINDS,
  type AuthoredOption,
  type AuthoredStep,
} from '../schemas/steps.ts';
import { type JsonSchema } from '../../source/schema-of.ts';
import { type Path } from '../../source/yaml-file.ts';

/** What a text is for. */
export type Field =
  | 'title'
  | 'question'
  | 'help'
  | 'label'
  | 'goal'
  | 'first'
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

/** The texts of a step, as its schema says where texts stand. */
function stepTexts(id: string, step: AuthoredStep): FlowText[] {
  const kind = STEP_KINDS.find((one) => step[one] !== undefined);
  return kind === undefined
    ? []
    : textsIn(SCHEMAS[kind], step, { key: `steps.${id}`, path: ['steps', id], fields: READ_AS });
}

/** Where a part of a step stands. */
interface Within {
  /** As translations name it. */
  readonly key: string;
  readonly path: Path;
  /** What a text is for, where its key does not say it. */
  readonly fields: Readonly<Partial<Record<string, Field>>>;
}

function textsIn(schema: JsonSchema, value: unknown, within: Within): FlowText[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const written = value as Readonly<Record<string, unknown>>;
  return Object.entries(properties).flatMap(([name, inner]) => {
    const own = ownValue(written, name);
    return own === undefined ? [] : textsAt(inner, own, name, within);
  });
}

function textsAt(schema: JsonSchema, value: unknown, name: string, within: Within): FlowText[] {
  const path = [...within.path, name];
  // The kind of a step is no part of the name of its texts.
  const isKind = (STEP_KINDS as readonly string[]).includes(name);
  const key = isKind && schema['properties'] ? within.key : `${within.key}.${name}`;
  if (TEXTS.has(schema['$ref'])) {
    const field = ownValue(within.fields, name) ?? (name as Field);
    return textAt(key, field, path, value as AuthoredText | AuthoredTextList);
  }
  const items = schema['items'] as JsonSchema | undefined;
  if (items?.['properties'] && Array.isArray(value)) {
    return value.flatMap((one: AuthoredOption, index) =>
      textsIn(items, one, { ...within, key: `${key}.${one.id}`, path: [...path, index] }),
    );
  }
  const fields = name === 'mediator' ? {} : within.fields;
  return typeof value === 'object' ? textsIn(schema, value, { key, path, fields }) : [];
}

const TEXTS: ReadonlySet<unknown> = new Set(['#/definitions/text', '#/definitions/textList']);

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
