import { HINTS, type WritingFault } from './writing-fault.ts';

// Tab, line feed and carriage return are told apart elsewhere; C1 controls have no place either.
const CONTROL = /[^\P{Cc}\t\n\r]|\u2028|\u2029|\ufffd|\ufeff/gu;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Characters that nobody sees and that change what is read. A byte order mark may open a file. */
export function findStrangeCharacters(text: string): readonly WritingFault[] {
  return [
    ...[...text.matchAll(CONTROL)]
      .filter((match) => !(match.index === 0 && match[0] === '\ufeff'))
      .map((match) => fault('control-character', match)),
    ...[...text.matchAll(BIDI)].map((match) => fault('bidi-character', match)),
  ];
}

function fault(
  code: 'control-character' | 'bidi-character',
  { 0: character, index }: RegExpExecArray,
): WritingFault {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    pos: index,
    code,
    message: `Un caractère invisible (${name}) est caché ici.`,
    hint: HINTS[code],
  };
}
