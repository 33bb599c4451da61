import { PARAMETERS, TAKEN, type ParameterSchema } from './parameter-schemas.ts';
import { RESPONSES } from './response-schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

const string = { type: 'string' };

function ref(name: keyof typeof RESPONSES): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

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
  components: { schemas: RESPONSES },
};
