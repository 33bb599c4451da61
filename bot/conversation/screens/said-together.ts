import { aheadOf } from '../../engine/ahead.ts';
import { type Flow, type Option, type QuestionStep } from '../../engine/model.ts';
import { isUnsaid } from '../is-unsaid.ts';
import { type Here } from '../where.ts';
import { isBare } from './bare-answer.ts';

/**
 * The options of a question that the first words said together: it is asked among them. None where
 * they are never said back, and none of "oui" and "non", which are not said together.
 *
 * @example saidTogether({ position: { waiting: [] } }, { address: 'what' }) // []
 */
export function saidTogether(
  { position }: Pick<Here, 'position'>,
  step: QuestionStep,
): readonly Option[] {
  const said = position.waiting.find(
    (one) => one.step === step.address && one.options.length > 1 && !step.several,
  );
  if (!said || isUnsaid(step, said.options)) return [];
  const options = said.options.flatMap((id) => step.options.filter((option) => option.id === id));
  return options.some(({ label }) => isBare({ text: label.fr, lang: 'fr' })) ? [] : options;
}

/** Whether each leads to an end of its own, which none of the others has: one comes after the other. */
export function areErrands(flow: Flow, options: readonly Option[]): boolean {
  const ends = options.map(({ go }) => endsAfter(flow, go));
  const all = ends.flat();
  return options.length > 1 && new Set(all).size === all.length;
}

function endsAfter(flow: Flow, go: string | undefined): readonly string[] {
  const met = go === undefined ? [] : [...aheadOf(flow, go).met];
  return met.filter((address) => {
    const kind = flow.steps.get(address)?.kind;
    return kind === 'autonomy' || kind === 'orientation';
  });
}

/** The errands that were said beside the one which the walk took, and where they are answered. */
export function errandsLeft({ flow, position }: Pick<Here, 'flow' | 'position'>): readonly {
  readonly step: QuestionStep;
  readonly option: Option;
}[] {
  return position.path.flatMap(({ step, options: [taken] }) => {
    if (step.kind !== 'question') return [];
    const said = saidTogether({ position }, step);
    if (!said.some(({ id }) => id === taken) || !areErrands(flow, said)) return [];
    return said.filter(({ id }) => id !== taken).map((option) => ({ step, option }));
  });
}
