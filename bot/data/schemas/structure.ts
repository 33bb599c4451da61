import { COLOR_ROLES } from '../../view/theme.ts';
import { closed, flag, https, ID, id, insee, line, lines, phone, variable } from './parts.ts';

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

const territory = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'string',
    pattern: '^(?:[0-9]{5}|2[AB][0-9]{3}|[0-9]{2,3}|2[AB]|[0-9]{9})$',
    title: 'un code de commune, de département ou d’EPCI, entre guillemets : "33281"',
  },
};

const folders = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'string',
    pattern: '^[a-z0-9-]{1,40}(?:/[a-z0-9-]{1,40}){0,3}$',
    title: 'un dossier à côté de ce fichier, sans « .. » : ma-commune/flows',
  },
};

const color = {
  type: 'string',
  pattern: '^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$',
  title: 'une couleur entre guillemets : "#0b4a46"',
};
const colors = {
  ...closed([], Object.fromEntries(COLOR_ROLES.map((role) => [role, color]))),
  minProperties: 1,
};

/** Values of a strict grammar: nothing that a style sheet could be made to fetch or run. */
export const themeSchema = closed([], {
  light: colors,
  dark: colors,
  radius: {
    type: 'string',
    pattern: '^(?:0|[0-9]{0,2}(?:\\.[0-9]{1,2})?(?:px|em|rem))$',
    title: 'un arrondi : "0", "4px" ou ".45em"',
  },
  'font-family': {
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9-]*(?:(?: |, )[A-Za-z][A-Za-z0-9-]*){0,9}$',
    title: 'des noms de polices, sans guillemets : Verdana, Arial',
  },
});

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
  facts: { type: 'object', patternProperties: { [ID]: id }, additionalProperties: false },
  device: { type: 'string', enum: ['own', 'shared'], title: 'own ou shared' },
  territory,
  'require-validated': flag,
  alerts: {
    ...closed([], {
      webhook: closed(['url', 'key'], { url: https, key: variable }),
      requests: flag,
    }),
    minProperties: 1,
  },
  flows: folders,
  data: folders,
  theme: themeSchema,
  legal: lines,
  contact: { ...closed([], { phone, url: https }), minProperties: 1 },
});
