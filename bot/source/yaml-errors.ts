import { type YAMLError } from 'yaml';
import { HINTS, type WritingCode, type WritingFault } from './writing-fault.ts';

/** The YAML parser's own error or warning, worded for an author. */
export function toWritingFault(error: YAMLError, text: string): WritingFault {
  const [pos] = error.pos;
  const [code, message] = worded(error.code, pos, text);
  return { pos: isAboutText(code) ? valueStart(text, pos) : pos, code, message, hint: HINTS[code] };
}

/** Faults of a text that the parser sees in its middle: told where the text starts. */
function isAboutText(code: WritingCode): boolean {
  return code === 'alias' || code === 'text-in-brackets' || code === 'quote';
}

/** Where the value on the line of `pos` starts, after its key and dashes. */
function valueStart(text: string, pos: number): number {
  const start = pos - columnOf(text, pos);
  const lead = /^\s*(?:- +)*(?:[^\s"'[{*:]+: +)?/.exec(text.slice(start, pos))?.[0] ?? '';
  return start + lead.length;
}

type Worded = readonly [code: WritingCode, message: string];

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], Worded>>> = {
  ALIAS_PROPS: ['alias', 'Un alias (*) ne sert pas ici.'],
  BAD_ALIAS: ['alias', 'Ce texte commence par * : il est lu comme un alias.'],
  BAD_DIRECTIVE: ['directive', 'Cette ligne commence par % : elle est lue comme une directive.'],
  BAD_DQ_ESCAPE: ['quote', 'Une barre \\ entre guillemets doubles a un sens à elle.'],
  BAD_INDENT: ['indent', 'Cette ligne n’est pas alignée avec ses voisines.'],
  BAD_SCALAR_START: ['text-start', 'Un texte ne peut pas commencer par ce signe.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'colon-in-text',
    'Ce texte contient « : » et n’est pas entre guillemets.',
  ],
  DUPLICATE_KEY: ['duplicate-key', 'Cette clé est écrite deux fois au même endroit.'],
  MULTILINE_IMPLICIT_KEY: ['yaml', 'Cette ligne n’a pas la forme « clé: valeur ».'],
  MULTIPLE_ANCHORS: ['anchor', 'Une ancre (&) ne sert pas ici.'],
  MULTIPLE_DOCS: ['yaml', 'Un fichier ne contient qu’un document : la ligne « --- » est de trop.'],
  MULTIPLE_TAGS: ['tag', 'Ce texte commence par ! : il est lu comme une étiquette.'],
  TAB_AS_INDENT: ['tab', 'Une tabulation sert de marge.'],
  TAG_RESOLVE_FAILED: ['tag', 'Ce texte commence par ! : il est lu comme une étiquette.'],
};

const UNREADABLE: Worded = ['yaml', 'Le fichier ne se lit plus à partir d’ici.'];

function worded(code: YAMLError['code'], pos: number, text: string): Worded {
  if (code === 'UNEXPECTED_TOKEN') return unexpected(pos, text);
  return BY_CODE[code] ?? UNREADABLE;
}

/** A text that goes on after a quote, a bracket or a brace was closed, most of the time. */
function unexpected(pos: number, text: string): Worded {
  const before = lineAt(text, pos).slice(0, columnOf(text, pos)).trimEnd();
  const value = before.replace(/^\s*(- +)*([^\s"'[{*:]+: +)?/, '');
  if (value.startsWith('*'))
    return ['alias', 'Ce texte commence par * : il est lu comme un alias.'];
  if (/[\]}]$/.test(before)) {
    return ['text-in-brackets', 'Un texte qui commence par [ ou { est lu comme une liste.'];
  }
  if (/["']$/.test(before)) {
    return ['quote', 'Le texte continue après la fermeture des guillemets.'];
  }
  if (/[>|]$/.test(before)) {
    return ['text-start', 'Un texte ne peut pas commencer par > ou |.'];
  }
  if (/^\s*(- +)*[^\s]+:$/.test(before)) {
    return ['text-start', 'Un tiret après une clé se met à la ligne suivante.'];
  }
  return UNREADABLE;
}

function lineAt(text: string, pos: number): string {
  const start = text.lastIndexOf('\n', pos - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function columnOf(text: string, pos: number): number {
  return pos - (text.lastIndexOf('\n', pos - 1) + 1);
}
