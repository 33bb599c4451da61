export const KINDS = ['cancel', 'add', 'move', 'confirm'] as const;
export type Kind = (typeof KINDS)[number];

/** What was asked, as typed. */
export interface Asked {
  readonly kind: Kind;
  readonly words: string;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  readonly now?: string | undefined;
  readonly data?: string | undefined;
  readonly yes?: boolean | undefined;
}
