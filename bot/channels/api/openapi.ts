import { INSEE, MODES, PARAMETERS, TAKEN, type ParameterSchema } from './parameter-schemas.ts';

const string = { type: 'string' };
const boolean = { type: 'boolean' };
const strings = { type: 'array', items: string };
const code = { type: 'string', pattern: INSEE };
const instant = { type: 'string', format: 'date-time' };
const date = { type: 'string', format: 'date' };
const modes = { type: 'string', enum: MODES };

/** By language. */
const texts = { type: 'object', required: ['fr'], additionalProperties: string };

type Schema = Readonly<Record<string, unknown>>;

function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function listOf(name: string): Schema {
  return object({
    total: { type: 'integer', minimum: 0 },
    page: { type: 'integer', minimum: 1 },
    next: orNull(string),
    items: { type: 'array', maxItems: 100, items: ref(name) },
  });
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

const place = object(
  {
    id: string,
    name: string,
    address: string,
    commune: code,
    lon: { type: 'number' },
    lat: { type: 'number' },
    phone: string,
    room: string,
    access: string,
    accessibility: string,
    source: string,
  },
  ['lon', 'lat', 'phone', 'room', 'access', 'accessibility'],
);

const schemas = {
  Problem: object(
    { type: string, title: string, status: { type: 'integer' }, detail: string, parameter: string },
    ['parameter'],
  ),
  Place: place,
  Permanence: object({
    id: string,
    operator: string,
    needs: strings,
    mode: modes,
    serves: {
      anyOf: [{ enum: ['anywhere', 'departement', 'epci', 'commune'] }, strings],
    },
    state: { enum: ['sure', 'to-confirm', 'expired'] },
    openNow: boolean,
    next: orNull(object({ start: instant, end: instant, mode: modes })),
    place: orNull(ref('Place')),
    km: orNull({ type: 'number', minimum: 0 }),
    booking: orNull(
      object({ how: string, url: string, phone: string, needsAccount: boolean }, ['url', 'phone']),
    ),
    checked: date,
    knownUntil: orNull(date),
    demonstration: boolean,
  }),
  Operator: object(
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
  Commune: object({ insee: code, name: string, departement: string, postcodes: strings }),
  Flow: object({ id: string, title: string, family: string, sensitive: boolean, url: string }),
  FlowDetail: object({
    id: string,
    title: string,
    family: string,
    sensitive: boolean,
    url: string,
    titles: texts,
    start: string,
    digest: string,
    steps: { type: 'array', minItems: 1, items: ref('Step') },
  }),
  Step: {
    oneOf: [
      object({
        address: string,
        kind: { const: 'question' },
        question: string,
        several: boolean,
        options: {
          type: 'array',
          items: object({ id: string, label: string, go: string }, ['go']),
        },
      }),
      object({
        address: string,
        kind: { const: 'orientation' },
        operator: string,
        need: string,
        reason: string,
      }),
      object({ address: string, kind: { const: 'autonomy' }, goal: string }),
      object({ address: string, kind: { const: 'branch' } }),
    ],
  },
  Permanences: listOf('Permanence'),
  Operators: listOf('Operator'),
  Flows: listOf('Flow'),
  Communes: object({
    decision: { enum: ['found', 'ask', 'none'] },
    matches: { type: 'array', items: ref('Commune') },
  }),
};

/** What a path takes, as requests to it are checked. */
function parametersOf(path: keyof typeof TAKEN): readonly Schema[] {
  return TAKEN[path].map((name) => {
    const { required = false, ...described }: ParameterSchema = PARAMETERS[name];
    return { name, in: 'query', required, ...described };
  });
}

const KEPT = {
  ETag: { schema: string, description: 'À renvoyer dans If-None-Match.' },
  'Cache-Control': {
    schema: string,
    description:
      'Une heure au plus, et jamais au-delà du prochain changement de ce qui est montré.',
  },
};

const PROBLEM = { 'application/problem+json': { schema: ref('Problem') } };

function refusal(description: string): Schema {
  return { description, content: PROBLEM };
}

const REFUSALS = {
  400: refusal('Un paramètre est refusé : « parameter » le nomme, sa valeur n’est pas répétée.'),
  404: refusal('Rien à cette adresse.'),
  405: refusal('Seulement GET et HEAD.'),
  414: refusal('La requête est trop longue.'),
  429: {
    ...refusal('Trop de requêtes depuis cette adresse.'),
    headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Secondes.' } },
  },
  500: refusal('Une erreur de notre côté.'),
};

function get(
  summary: string,
  answer: Schema,
  parameters: readonly Schema[],
  type = 'application/json',
): Schema {
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: { description: 'Réponse', headers: KEPT, content: { [type]: { schema: answer } } },
        304: { description: 'Rien n’a changé (If-None-Match)', headers: KEPT },
        ...REFUSALS,
      },
    },
  };
}

const NEAR = [
  'Avec une commune : celles qui reçoivent ses habitants, à portée (10 km pour une commune de',
  '20 000 habitants ou plus, sinon 30), les 20 premières de chaque organisme, par rang (commune,',
  'intercommunalité, département) puis distance ; un organisme est remplacé là où un autre reçoit',
  'à sa place ; « openNow » : on y arrive encore à temps. Sans commune : toutes, par identifiant.',
].join(' ');

/** The API described, OpenAPI 3.1: what `/api/v1/openapi.json` serves. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Aiguillage',
    version: '1.0.0',
    description:
      'Qui reçoit, où et quand. Les fiches marquées « demonstration » sont inventées. Ce qui est réservé aux médiateurs n’est jamais montré.',
  },
  servers: [{ url: '/api/v1' }],
  paths: {
    '/permanences': get(NEAR, ref('Permanences'), parametersOf('/permanences')),
    '/permanences.ics': get(
      'Agenda de 12 mois, 2 000 dates au plus',
      string,
      parametersOf('/permanences.ics'),
      'text/calendar',
    ),
    '/operators': get('Organismes', ref('Operators'), parametersOf('/operators')),
    '/communes': get('Commune que dit un texte', ref('Communes'), parametersOf('/communes')),
    '/flows': get('Parcours', ref('Flows'), parametersOf('/flows')),
    '/openapi.json': get('Cette description', { type: 'object' }, parametersOf('/openapi.json')),
    '/flows/{id}': get('Un parcours', ref('FlowDetail'), [
      { name: 'id', in: 'path', required: true, schema: string },
    ]),
  },
  components: { schemas },
};
