import {
  closed,
  flag,
  flowId,
  id,
  line,
  LANGUAGE,
  listOf,
  text,
  type AuthoredText,
} from './parts.ts';

/** An address in a flow, or an option of a question. */
const address = {
  type: 'string',
  pattern: '^[a-z0-9-]{1,40}(?:/[a-z0-9-]{1,40}){0,3}$',
  title: 'une étape du parcours : contrainte, account/know-password',
} as const;

const words = { ...listOf(line), minItems: 1 };

/** An entry of `data/senders.yaml`: who writes. */
export const senderSchema = closed(['title', 'drawing', 'genuine', 'words'], {
  title: text,
  hint: text,
  drawing: id,
  genuine: text,
  /** What proves `genuine`. */
  source: id,
  words,
});

/** A record of `data/letters/*.yaml`: a letter that people bring. */
export const letterSchema = closed(['id', 'sender', 'bold', 'means', 'opens'], {
  id,
  sender: id,
  bold: text,
  words: {
    ...words,
    type: ['array', 'object'],
    required: ['fr'],
    patternProperties: { [LANGUAGE]: words },
    additionalProperties: false,
    title: 'des mots du papier, ou des mots par langue (fr, en…)',
  },
  means: text,
  deadline: id,
  campaign: id,
  genuine: text,
  urgent: flag,
  opens: closed(['flow', 'step'], {
    flow: flowId,
    step: address,
    answers: {
      type: 'object',
      minProperties: 1,
      patternProperties: { [address.pattern]: id },
      additionalProperties: false,
      title: 'étape: réponse, pour ce que le papier dit déjà',
    },
  }),
  source: id,
  uncertain: text,
});

export interface AuthoredSender {
  readonly title: AuthoredText;
  readonly hint?: AuthoredText;
  readonly drawing: string;
  readonly genuine: AuthoredText;
  readonly source?: string;
  readonly words: readonly string[];
}

export interface AuthoredLetter {
  readonly id: string;
  readonly sender: string;
  readonly bold: AuthoredText;
  readonly words?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly means: AuthoredText;
  readonly deadline?: string;
  readonly campaign?: string;
  readonly genuine?: AuthoredText;
  readonly urgent?: boolean;
  readonly opens: {
    readonly flow: string;
    readonly step: string;
    readonly answers?: Readonly<Record<string, string>>;
  };
  readonly source?: string;
  readonly uncertain?: AuthoredText;
}
