import {
  closed,
  date,
  flowId,
  https,
  id,
  LANGUAGE,
  line,
  lines,
  oneOf,
  pages,
  phone,
  text,
  texts,
  where,
} from './parts.ts';
import { wordsSchema } from './language.ts';
import { HAPPENINGS } from '../../engine/model.ts';
import { schemaOf } from '../../source/schema-of.ts';

/** Values of the files that are one map: `data/<name>.yaml`. */
export const sourceSchema = closed(['title', 'url', 'proves', 'seen'], {
  title: line,
  url: https,
  proves: line,
  seen: date,
  /** Words to search there, where nobody saw the address of the page itself. */
  find: line,
  unofficial: { type: 'boolean', enum: [true], title: 'true : presse ou association' },
  volatile: { type: 'boolean', enum: [true], title: 'true : change chaque année, ou plus souvent' },
});

export const ownerSchema = closed(['name', 'contact'], { name: line, contact: line });

const postureList = {
  type: ['array', 'object'],
  items: line,
  patternProperties: { [LANGUAGE]: lines },
  additionalProperties: false,
} as const;

/** `may`: what one may do beside the person; `sources`: the pages that say so. */
export const postureSchema = closed(['say', 'never'], {
  title: text,
  say: text,
  may: postureList,
  never: postureList,
  sources: { type: 'array', minItems: 1, items: id },
});

/** `count`: from when a delay of one's own runs. `until`: the last day, where it is the same for everyone, of each month or of each year. */
export const deadlineSchema = {
  ...text,
  properties: {
    count: {
      ...closed(['after'], {
        after: oneOf('letter', 'date', 'received', 'complaint', ...HAPPENINGS),
        days: { type: 'integer', minimum: 1, maximum: 366 },
        months: { type: 'integer', minimum: 1, maximum: 24 },
      }),
      minProperties: 2,
      maxProperties: 2,
      title:
        '{ after: letter, months: 2 } : après letter, date, received, complaint, sold, bought, moved, stopped ou died, en days ou months',
    },
    helps: id,
    until: {
      type: 'string',
      pattern: '^(?:(?:0[1-9]|1[0-2])-)?(?:0[1-9]|1\\d|2[0-8])$|^(?:0[13-9]|1[0-2])-(?:29|30)$',
      title: 'le dernier jour, le même pour tous : "15" de chaque mois, ou "06-30" de chaque année',
    },
  },
};

/** What a word means, by language; `also`: its other forms. */
export const glossarySchema = { ...text, properties: { also: lines } };

export const wordToAvoidSchema = line;

/** A subject to watch: how it is called, and what people say of it. */
export const watchWordSchema = closed(['title', 'words'], { title: line, words: lines });

/** Phrases that say more than a demand. */
export const heardSchema = lines;

const names = { type: 'array', minItems: 1, items: { ...wordsSchema, minLength: 1 } } as const;

/** How others name an operator: as people say it, and the codes of public lists. */
export const operatorNamesSchema = closed([], {
  said: schemaOf<readonly string[]>(names),
  dila: schemaOf<readonly string[]>(names),
  lamednum: schemaOf<readonly string[]>(names),
  'data-inclusion': schemaOf<readonly string[]>(names),
});

/** Forms that say the same in a first message. */
export const alikeSchema = lines;
/** How one asks about a thing on the screen; `shown`: words on it that answer. */
export const screenQuestionSchema = closed(['asked'], { asked: lines, shown: lines });

const weekday = {
  type: 'string',
  enum: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
  title: 'un jour : MO, TU, WE, TH, FR, SA ou SU',
};

const hour = {
  type: 'string',
  pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$|^24:00$',
  title: 'une heure entre guillemets : "09:00"',
};

const urgentLine = {
  ...closed(['name', 'open', 'source', 'checked'], {
    call: phone,
    text: phone,
    name: text,
    urgent: { type: 'boolean' },
    open: {
      type: ['string', 'object'],
      pattern: '^(?:always|unknown)$',
      required: ['days'],
      properties: {
        days: { type: 'array', minItems: 1, items: weekday },
        from: hour,
        to: hour,
      },
      dependentRequired: { from: ['to'], to: ['from'] },
      additionalProperties: false,
      title: 'always, unknown, ou { days: [MO, TU…], from: "09:00", to: "18:00" }',
    },
    where,
    source: pages,
    checked: date,
    confidence: { type: 'string', enum: ['to-check'], title: 'to-check' },
  }),
  minProperties: 5,
};

/** Numbers for one danger, in the order in which they are shown, and what leads on from them. */
export const urgentSchema = closed(['sections'], {
  line: text,
  demand: flowId,
  doors: { type: 'array', minItems: 1, items: flowId },
  sections: {
    type: 'array',
    minItems: 1,
    items: closed(['title', 'says'], {
      title: text,
      'title-of-others': text,
      acts: texts,
      lines: { type: 'array', minItems: 1, items: urgentLine },
      says: texts,
      site: id,
      later: { type: 'boolean' },
    }),
  },
});

/** Phrases in which something is always heard: a kind of danger, "do it for me". */
export const mustHearSchema = { type: 'array', minItems: 1, items: line };
