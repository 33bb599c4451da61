import { type Text } from '../../engine/model.ts';
import {
  schemaOf,
  type Admitted,
  type JsonSchema,
  type Properties,
  type SchemaOf,
  type WithKeys,
} from '../../source/schema-of.ts';
import { INSEE, MODES } from './parameter-schemas.ts';

const string = schemaOf<string>({ type: 'string' });
const boolean = schemaOf<boolean>({ type: 'boolean' });
const number = schemaOf<number>({ type: 'number' });
const strings = listOf(string);
const code = schemaOf<string>({ type: 'string', pattern: INSEE });
const instant = schemaOf<string>({ type: 'string', format: 'date-time' });
const date = schemaOf<string>({ type: 'string', format: 'date' });
const modes = schemaOf<(typeof MODES)[number]>({ type: 'string', enum: MODES });

/** By language. */
const texts = schemaOf<Text>({
  type: 'object',
  required: ['fr'],
  additionalProperties: string,
});

function listOf<T>(items: SchemaOf<T>, more: JsonSchema = {}): SchemaOf<readonly T[]> {
  return schemaOf({ type: 'array', ...more, items });
}

function closed<T extends string>(...values: readonly T[]): SchemaOf<T> {
  return schemaOf({ enum: values });
}

function orNull<T>(schema: SchemaOf<T>): SchemaOf<T | null> {
  return schemaOf({ anyOf: [schema, { type: 'null' }] });
}

/** An object with those keys alone; all of them but the optional. */
function object<P extends Properties, O extends keyof P & string = never>(
  properties: P,
  optional: readonly O[] = [],
): SchemaOf<WithKeys<P, Exclude<keyof P, O>>> {
  const left = new Set<string>(optional);
  const required = Object.keys(properties).filter((name) => !left.has(name));
  return schemaOf({ type: 'object', properties, required, additionalProperties: false });
}

/** A schema under its name in the description, and how others refer to it. */
function named<T>(name: string, schema: SchemaOf<T>) {
  return { schema, ref: schemaOf<T>({ $ref: `#/components/schemas/${name}` }) };
}

/** One page of a list. */
function paged<T>(items: SchemaOf<T>) {
  return object({
    total: schemaOf<number>({ type: 'integer', minimum: 0 }),
    page: schemaOf<number>({ type: 'integer', minimum: 1 }),
    next: orNull(string),
    items: listOf(items, { maxItems: 100 }),
  });
}

const place = named(
  'Place',
  object(
    {
      id: string,
      name: string,
      address: string,
      commune: code,
      lon: number,
      lat: number,
      phone: string,
      room: string,
      access: string,
      accessibility: string,
      source: string,
    },
    ['lon', 'lat', 'phone', 'room', 'access', 'accessibility'],
  ),
);

const permanence = named(
  'Permanence',
  object({
    id: string,
    operator: string,
    needs: strings,
    mode: modes,
    serves: schemaOf<'anywhere' | 'departement' | 'epci' | 'commune' | readonly string[]>({
      anyOf: [closed('anywhere', 'departement', 'epci', 'commune'), strings],
    }),
    /** `sure`: a date is given; `to-confirm`: call first; `expired`: no hours are known. */
    state: closed('sure', 'to-confirm', 'expired'),
    openNow: boolean,
    next: orNull(object({ start: instant, end: instant, mode: modes })),
    place: orNull(place.ref),
    km: orNull(schemaOf<number>({ type: 'number', minimum: 0 })),
    booking: orNull(
      object({ how: string, url: string, phone: string, needsAccount: boolean }, ['url', 'phone']),
    ),
    checked: date,
    /** `null`: of a public list, without an end. */
    knownUntil: orNull(date),
    demonstration: boolean,
  }),
);

const operator = named(
  'Operator',
  object(
    {
      id: string,
      name: string,
      before: strings,
      role: string,
      needs: strings,
      site: string,
      phones: strings,
      verified: date,
      toCheck: boolean,
    },
    ['site'],
  ),
);

const commune = named(
  'Commune',
  object({ insee: code, name: string, departement: string, postcodes: strings }),
);

const row = { id: string, title: string, family: string, sensitive: boolean, url: string };
const flow = named('Flow', object(row));

const question = object({
  address: string,
  kind: schemaOf<'question'>({ const: 'question' }),
  question: string,
  several: boolean,
  options: listOf(object({ id: string, label: string, go: string }, ['go'])),
});
const truth = named(
  'Truth',
  object(
    {
      /** `read`: by a reviewer, on `read.date`; `according-to`: its pages; `to-check`: what is listed. */
      state: closed('read', 'according-to', 'to-check'),
      sources: listOf(
        object({ title: string, url: string, seen: date, press: boolean, find: string }, ['find']),
      ),
      /** What is in doubt, and what of its numbers and delays is, in words. */
      toCheck: strings,
      read: object({ date, role: string }),
    },
    ['read'],
  ),
);
const orientation = object({
  address: string,
  kind: schemaOf<'orientation'>({ const: 'orientation' }),
  operator: string,
  need: string,
  reason: string,
  truth: truth.ref,
});
const autonomy = object({
  address: string,
  kind: schemaOf<'autonomy'>({ const: 'autonomy' }),
  goal: string,
  truth: truth.ref,
});
const branch = object({ address: string, kind: schemaOf<'branch'>({ const: 'branch' }) });
const step = named(
  'Step',
  schemaOf<Admitted<typeof question | typeof orientation | typeof autonomy | typeof branch>>({
    oneOf: [question, orientation, autonomy, branch],
  }),
);

/** What the API answers, by name: described by these, and held to them by the compiler. */
export const RESPONSES = {
  Problem: object(
    {
      type: string,
      title: string,
      status: schemaOf<number>({ type: 'integer' }),
      detail: string,
      parameter: string,
    },
    ['parameter'],
  ),
  Place: place.schema,
  Permanence: permanence.schema,
  Operator: operator.schema,
  Truth: truth.schema,
  Commune: commune.schema,
  Flow: flow.schema,
  FlowDetail: object({
    ...row,
    titles: texts,
    start: string,
    digest: string,
    steps: listOf(step.ref, { minItems: 1 }),
  }),
  Step: step.schema,
  Permanences: paged(permanence.ref),
  Operators: paged(operator.ref),
  Flows: paged(flow.ref),
  Communes: object({
    decision: closed('found', 'ask', 'none'),
    matches: listOf(commune.ref),
  }),
};

/** An answer, or a part of one, by its name. */
export type Response<Name extends keyof typeof RESPONSES> = Admitted<(typeof RESPONSES)[Name]>;
