import { type FlowSource } from '../authored.ts';
import { newFileHead } from './file-head.ts';
import { type TextState, textStates } from './text-states.ts';

/**
 * The entries that a translation lacks, or that were made from an older French, to be filled in: an
 * empty `text` is refused by the checks, so that none is served by mistake. Absent: nothing to do.
 */
export function toSkeleton(source: FlowSource, lang: string): string | undefined {
  const wanted = textStates(source, lang).filter(({ state }) => TO_DO.has(state));
  if (wanted.length === 0) return undefined;
  return [newFileHead(source), ...wanted.map(entryOf)].join('');
}

const TO_DO = new Set(['missing', 'stale']);

function entryOf({ key, text, of, written, state }: TextState): string {
  const simple = text.lines['fr-simple'] ?? [];
  const lines = [
    state === 'stale'
      ? '# À RELIRE : le français a changé. Remplacez l’entrée de ce nom.'
      : '# À TRADUIRE.',
    ...commented('FR', text.lines['fr'] ?? []),
    ...commented('FR simple', simple),
    ...commented('Avant', written),
    `${key}:`,
    ...(text.list
      ? ['  text:', ...(text.lines['fr'] ?? []).map(() => '    - ""')]
      : ['  text: ""']),
    `  of: "${of}"`,
  ];
  return `${lines.join('\n')}\n`;
}

function commented(name: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `# ${name} : ${line}`);
}
