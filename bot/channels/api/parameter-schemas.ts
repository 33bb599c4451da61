import { MAX_TYPED } from './typed-commune.ts';

/** A parameter of a request: what is described (OpenAPI) is what is checked. */
export interface ParameterSchema {
  /** What it must be, as JSON Schema says it. */
  readonly schema: {
    readonly type: 'string' | 'integer';
    readonly format?: string;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
  };
  readonly description: string;
  readonly required?: boolean;
}

/** A commune of today, by its code. */
export const INSEE = '^(?:[0-9]{5}|2[AB][0-9]{3})$';
export const MODES = ['walk-in', 'appointment', 'phone', 'video'] as const;

export const PARAMETERS = {
  operator: {
    schema: { type: 'string' },
    description: 'Identifiant d’un organisme : voir /operators.',
  },
  need: { schema: { type: 'string' }, description: 'Besoin de cet organisme.' },
  commune: {
    schema: { type: 'string', pattern: INSEE },
    description: 'Code INSEE d’une commune d’aujourd’hui.',
  },
  when: {
    schema: {
      type: 'string',
      format: 'date-time',
      pattern:
        '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d{2}:\\d{2})$',
    },
    description: 'Au lieu de maintenant ; à 400 jours d’aujourd’hui au plus.',
  },
  mode: {
    schema: { type: 'string', enum: MODES },
    description: 'Seulement cette façon de recevoir.',
  },
  page: { schema: { type: 'integer', minimum: 1 }, description: 'Cent fiches par page.' },
  territory: {
    schema: { type: 'string' },
    description: 'Code de commune, d’EPCI ou de département.',
  },
  structure: {
    schema: { type: 'string' },
    description:
      'Structure : ses propres données, et ce qu’elle publie ; dans un calendrier, son territoire.',
  },
  q: {
    schema: { type: 'string', minLength: 1, maxLength: MAX_TYPED },
    description:
      'Nom ou code postal, comme on l’écrit. Un texte qui contient une donnée personnelle est refusé. Jamais gardé.',
    required: true,
  },
} as const satisfies Readonly<Record<string, ParameterSchema>>;

export type ParameterName = keyof typeof PARAMETERS;

/** What each path takes; any other parameter is refused. */
export const TAKEN = {
  '/permanences': ['operator', 'need', 'commune', 'when', 'mode', 'structure', 'page'],
  '/permanences.ics': ['operator', 'territory', 'structure'],
  '/operators': ['page'],
  '/communes': ['q'],
  '/flows': ['page'],
  '/openapi.json': [],
} as const satisfies Readonly<Record<string, readonly ParameterName[]>>;

/** Whether a text is what the schema of a parameter admits. */
export function isAdmitted(name: ParameterName, text: string): boolean {
  const { schema }: ParameterSchema = PARAMETERS[name];
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  if (text.length < minLength || text.length > maxLength) return false;
  if (schema.type === 'integer' && !isWhole(text, schema.minimum)) return false;
  if (schema.enum?.includes(text) === false) return false;
  return pattern === undefined || new RegExp(pattern).test(text);
}

function isWhole(text: string, least = 1): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) >= least;
}
