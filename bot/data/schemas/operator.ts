import { wordsSchema } from './language.ts';
import { schemaOf, type Admitted } from '../../source/schema-of.ts';
import {
  closed,
  date,
  https,
  ID,
  flowId,
  id,
  ids,
  line,
  lines,
  listOf,
  only,
  phone,
  serves,
  text,
  where,
} from './parts.ts';

export type AuthoredWhen = Readonly<
  Record<string, string | readonly string[] | { readonly all: readonly string[] }>
>;

/** Facts, and codes of territories; see `when` of the flows. */
const when = schemaOf<AuthoredWhen>({
  type: 'object',
  minProperties: 1,
  patternProperties: {
    [ID]: {
      type: ['string', 'array', 'object'],
      minLength: 1,
      minItems: 1,
      items: line,
      required: ['all'],
      properties: { all: { type: 'array', minItems: 1, items: line } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
});

const verified = closed(['date', 'by', 'review-by'], { date, by: id, 'review-by': date });

const phoneSchema = closed(['number'], {
  number: phone,
  name: text,
  needs: ids,
  cost: text,
  menu: text,
  'have-ready': text,
  hours: id,
  where,
  /** Codes of communes, EPCI or départements that it answers for; absent: for all. */
  serves: lines,
});

const recourseParts = closed([], {
  /** The ladder is that of this operator, which writes its own. */
  as: id,
  other: text,
  write: text,
  /** A rule of data/deadlines.yaml with `after`: by when an answer is due, what silence means. */
  answer: id,
  mediator: text,
  /** The official page about that mediator. */
  page: id,
  defender: schemaOf<false>({
    type: 'boolean',
    enum: [false],
    title: "false : ce n'est pas un service public, le Défenseur des droits n'y peut rien",
  }),
  sources: { ...ids, minItems: 1 },
  verified,
  confidence: only('to-check'),
});

/** What says something that was read somewhere. */
const LADDER_PARTS = ['other', 'write', 'answer', 'mediator'] as const;

/** `data/operators/<id>.yaml`. */
export const operatorSchema = closed(
  ['id', 'names', 'role', 'needs', 'fallback', 'sources', 'verified'],
  {
    id,
    names: closed(['now'], { now: line, said: text, before: lines }),
    /** Words by which people name it, and the first part of the ids of the flows that are meant. */
    called: closed(['flows', 'words'], {
      flows: id,
      words: schemaOf<readonly string[]>({ ...lines, items: wordsSchema }),
    }),
    role: text,
    'not-for': text,
    needs: ids,
    site: line,
    account: line,
    phones: listOf(phoneSchema),
    reception: text,
    serves,
    /** `needs`: the row is for these only. */
    instead: listOf(closed(['when', 'operator'], { when, needs: ids, operator: id })),
    'without-internet': text,
    'without-phone': text,
    accessibility: text,
    /** How people name it in a message. */
    words: lines,
    /** Its very name tells an illness or a residence: never kept, never said back. */
    discreet: schemaOf<true>({
      type: 'boolean',
      enum: [true],
      title: 'true : son nom en dit trop sur la personne',
    }),
    /** What is left when it says no, or answers nothing. `defender`: whether the last step is there. */
    recourse: {
      ...recourseParts,
      if: { required: ['as'] },
      then: { maxProperties: 1 },
      else: {
        if: { anyOf: LADDER_PARTS.map((part) => ({ required: [part] })) },
        then: { required: ['sources', 'verified'] },
      },
      minProperties: 1,
    },
    /** For mediators only: how colleagues reach it. */
    professional: text,
    /** One in each commune: named after it. */
    each: only('commune'),
    /** Who gives the address and the number of this one. */
    'known-by': id,
    /** The flow of what is asked of a service that it replaces: that one's own does not hold there. */
    leads: flowId,
    /** Some places have none of it: nobody there is told that it has an address somewhere. */
    'not-everywhere': schemaOf<true>({ const: true }),
    /** Nobody is received: by phone, post or internet alone. */
    'no-desk': schemaOf<true>({ const: true }),
    /** `where`: where its number is printed, for those whom no line and no page of ours reach. */
    fallback: { ...closed([], { phone, url: https, where: text }), minProperties: 1 },
    sources: ids,
    verified,
    confidence: only('to-check'),
  },
);

export type AuthoredOperator = Admitted<typeof operatorSchema>;
export type AuthoredPhone = Admitted<typeof phoneSchema>;
export type AuthoredRecourse = Admitted<typeof recourseParts>;
