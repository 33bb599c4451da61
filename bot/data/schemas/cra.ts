import { type SchemaOf } from '../../source/schema-of.ts';
import { closed, id, line } from './parts.ts';

const labels = {
  type: 'object',
  additionalProperties: line,
  title: 'une valeur de La Coop, puis ce que son formulaire montre',
} as SchemaOf<Readonly<Record<string, string>>>;

const values = {
  type: 'object',
  additionalProperties: line,
  title: 'un identifiant, puis une valeur de La Coop',
} as SchemaOf<Readonly<Record<string, string>>>;

/** `data/cra.yaml`. */
export const craSchema = closed(
  [
    ...(['source', 'titles', 'administrative', 'themes', 'autonomy', 'redirections'] as const),
    ...(['families', 'flows', 'postures', 'operators', 'otherwise'] as const),
  ],
  {
    source: id,
    titles: closed(['themes', 'autonomy', 'redirection', 'topic'], {
      themes: line,
      autonomy: line,
      redirection: line,
      topic: line,
    }),
    administrative: line,
    themes: labels,
    autonomy: labels,
    redirections: labels,
    families: values,
    flows: values,
    postures: values,
    operators: values,
    otherwise: line,
  },
);
