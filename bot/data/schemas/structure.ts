import { closed, https, id, insee, line, phone } from './parts.ts';

const origin = {
  type: 'string',
  pattern: '^https?://[a-z0-9.-]+(?::[0-9]{1,5})?$',
  title: 'une origine sans chemin ni barre à la fin : https://www.ma-commune.fr',
};

const flow = {
  type: 'string',
  pattern: '^[a-z0-9-]{1,40}\\.[a-z0-9-]{1,40}$',
  title: 'le nom d’un parcours : caf.dette',
};

/** `data/structures/<id>.yaml`: who puts the guide on its site. */
export const structureSchema = closed(['id', 'name', 'origins', 'contact'], {
  id,
  name: line,
  origins: { type: 'array', items: origin },
  languages: {
    type: 'array',
    items: {
      type: 'string',
      pattern: '^[a-z]{2,3}$',
      title: 'une langue de flows/languages.yaml : ar',
    },
  },
  flow,
  commune: insee,
  facts: { type: 'object', additionalProperties: id },
  device: { type: 'string', enum: ['own', 'shared'], title: 'own ou shared' },
  contact: { ...closed([], { phone, url: https }), minProperties: 1 },
});
