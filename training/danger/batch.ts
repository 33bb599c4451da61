/**
 * Harmless rows on which false alarms are counted when thresholds are chosen: everyday messages, where
 * they are the dearest; those made to sound like a danger; or none, learnt by heart.
 */
export type Among = 'everyday' | 'alike' | 'learnt';

export interface Batch {
  /** `rows/<name>.txt`: a line a row, `kind,kind|text` or `none|text`. */
  readonly name: string;
  readonly split: 'train' | 'held';
  /** How often the model sees it; once by default. */
  readonly times?: number;
  /** How much dearer a mistake on its rows is; 1 by default. */
  readonly cost?: number;
  /** What its harmless rows stand for; `alike` by default. */
  readonly among?: Among;
  /** Who wrote it, when, and what for. */
  readonly origin: string;
}
