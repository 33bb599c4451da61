import {
  closed,
  date,
  flowId,
  id,
  listOf,
  oneOf,
  pages,
  text,
  type AuthoredText,
} from './parts.ts';

const MONTH_DAY = '(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';

/** A day of every year. */
const monthDay = {
  type: 'string',
  pattern: `^${MONTH_DAY}$`,
  title: 'un jour de chaque année, mois-jour : "04-01"',
} as const;

/** A date of one year, a day of every year or of every month: as `every` says. */
const day = {
  type: 'string',
  pattern: `^(?:\\d{4}-${MONTH_DAY}|${MONTH_DAY}|0[1-9]|[12]\\d|3[01])$`,
  title: 'une date ("2026-05-21"), un jour de l’année ("10-15") ou du mois ("28")',
} as const;

const window = closed(['closes', 'source', 'seen'], {
  every: oneOf('year', 'month'),
  opens: day,
  'opens-in-february': day,
  closes: {
    type: ['string', 'object'],
    ...{ pattern: day.pattern, patternProperties: { '^[a-z0-9-]{1,40}$': day } },
    additionalProperties: false,
    minProperties: 1,
    title: 'le dernier jour, ou un dernier jour par zone',
  },
  zones: { ...listOf(id), minItems: 1 },
  source: pages,
  seen: date,
  'review-by': date,
  confidence: { type: 'string', enum: ['to-check'], title: 'to-check' },
});

const days = { type: 'integer', minimum: 0, maximum: 366, title: 'un nombre de jours' } as const;

/** An entry of `data/campaigns.yaml`: what opens and closes in the year. */
export const campaignSchema = closed(['title', 'rule', 'windows'], {
  title: text,
  flows: { ...listOf(flowId), minItems: 1 },
  rule: text,
  says: closed([], {
    before: text,
    open: text,
    closing: text,
    late: text,
    closed: text,
    unknown: text,
  }),
  'closing-days': days,
  'late-days': days,
  may: closed(['from', 'until'], { from: monthDay, until: monthDay }),
  prepare: monthDay,
  zones: {
    type: 'object',
    minProperties: 1,
    patternProperties: {
      '^[a-z0-9-]{1,40}$': {
        type: 'array',
        minItems: 1,
        items: {
          type: 'string',
          pattern: '^(?:\\d{2,3}|2[AB])(?:-\\d{2,3})?$',
          title: 'un département, ou de l’un à l’autre : "2A", "01-19"',
        },
      },
    },
    additionalProperties: false,
  },
  windows: { type: 'array', items: window },
});

/** A window as it is written. */
export interface AuthoredWindow {
  readonly every?: 'year' | 'month';
  readonly opens?: string;
  readonly 'opens-in-february'?: string;
  readonly closes: string | Readonly<Record<string, string>>;
  readonly zones?: readonly string[];
  /** One page, or several: none of the press alone. */
  readonly source: string | readonly string[];
  readonly seen: string;
  readonly 'review-by'?: string;
  readonly confidence?: 'to-check';
}

/** A campaign as it is written. */
export interface AuthoredCampaign {
  readonly title: AuthoredText;
  readonly flows?: readonly string[];
  readonly rule: AuthoredText;
  readonly says?: Readonly<Partial<Record<string, AuthoredText>>>;
  readonly 'closing-days'?: number;
  readonly 'late-days'?: number;
  readonly may?: { readonly from: string; readonly until: string };
  readonly prepare?: string;
  readonly zones?: Readonly<Record<string, readonly string[]>>;
  readonly windows: readonly AuthoredWindow[];
}
