import { type FORMAT } from './pack-format.ts';

/** A file to take: its name, what its text must be, how much is downloaded. */
export interface PackFile {
  /** `guide`, `flows`, `flows.en`, `hearing`, `model.danger`, `places.33`… */
  readonly name: string;
  /** Of its text, in hexadecimal. */
  readonly sha256: string;
  /** In brotli. */
  readonly bytes: number;
}

/** What there is to carry along; places are asked for by département. */
export interface PackIndex {
  readonly format: typeof FORMAT;
  /** ISO date. */
  readonly made: string;
  readonly files: readonly PackFile[];
  readonly languages: readonly string[];
  readonly departements: readonly { readonly code: string; readonly name: string }[];
}

/** Files without which nothing is heard: they follow those that answer taps. */
export const HEARING_FILES = [
  'hearing',
  'model.danger',
  'model.route',
  'model.demands',
  'model.do-it-for-me',
];
