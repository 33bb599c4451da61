import { type Mode } from '../permanences/model.ts';

/** What keepers write in `data/`, once it passed the schemas. English keys, French content. */
export type AuthoredText = string | (Readonly<Record<string, string>> & { readonly fr: string });
export type AuthoredTextList =
  | readonly string[]
  | (Readonly<Record<string, readonly string[]>> & { readonly fr: readonly string[] });

export type AuthoredWhen = Readonly<
  Record<string, string | readonly string[] | { readonly all: readonly string[] }>
>;

export interface AuthoredPhone {
  readonly number: string;
  readonly name?: AuthoredText;
  readonly needs?: readonly string[];
  readonly cost?: AuthoredText;
  readonly menu?: AuthoredText;
  readonly 'have-ready'?: AuthoredText;
  readonly hours?: string;
  readonly where?: 'mainland' | 'overseas';
}

export interface AuthoredInstead {
  readonly when: AuthoredWhen;
  /** Only for these needs; absent: for all. */
  readonly needs?: readonly string[];
  readonly operator: string;
}

export interface AuthoredRecourse {
  readonly write?: AuthoredText;
  readonly mediator?: AuthoredText;
  readonly defender?: false;
  readonly sources?: readonly string[];
  readonly verified?: AuthoredOperator['verified'];
  readonly confidence?: 'to-check';
}

export interface AuthoredOperator {
  readonly id: string;
  readonly names: {
    readonly now: string;
    readonly said?: AuthoredText;
    readonly before?: readonly string[];
  };
  readonly called?: { readonly flows: string; readonly words: readonly string[] };
  readonly role: AuthoredText;
  readonly 'not-for'?: AuthoredText;
  readonly needs: readonly string[];
  readonly site?: string;
  readonly account?: string;
  readonly phones?: readonly AuthoredPhone[];
  readonly reception?: AuthoredText;
  readonly serves?: string | readonly string[];
  readonly instead?: readonly AuthoredInstead[];
  readonly 'without-internet'?: AuthoredText;
  readonly accessibility?: AuthoredText;
  readonly words?: readonly string[];
  readonly discreet?: true;
  readonly recourse?: AuthoredRecourse;
  readonly professional?: AuthoredText;
  readonly each?: 'commune';
  readonly 'known-by'?: string;
  readonly fallback: {
    readonly phone?: string;
    readonly url?: string;
    readonly where?: AuthoredText;
  };
  readonly sources: readonly string[];
  readonly verified: { readonly date: string; readonly by: string; readonly 'review-by': string };
  readonly confidence?: 'to-check';
}

export interface AuthoredPlace {
  readonly id?: string;
  readonly name: string;
  readonly address: string;
  readonly commune: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly operator?: string;
  readonly access?: string;
  readonly accessibility?: string;
  readonly 'public-holidays'?: string;
  readonly source?: string;
  readonly checked?: string;
  readonly demonstration?: boolean;
}

export interface AuthoredPermanence {
  readonly id: string;
  readonly operator: string;
  readonly needs?: readonly string[];
  readonly place?: string | AuthoredPlace;
  readonly room?: string;
  readonly serves: string | readonly string[];
  readonly for?: 'public' | 'mediators';
  readonly mode: Mode;
  readonly booking?: {
    readonly how: string;
    readonly url?: string;
    readonly phone?: string;
    readonly 'needs-account'?: boolean;
  };
  readonly schedule: unknown;
  readonly checked: { readonly date: string; readonly by: string };
  readonly 'known-until'?: string;
  readonly validated?: { readonly by: string; readonly date: string };
  readonly reported?: boolean;
  readonly zone?: string;
  readonly 'public-holidays'?: string;
  readonly demonstration?: boolean;
}
