import { type Option, type QuestionStep } from '../../engine/model.ts';
import { type Choice, type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { wordingOf } from '../wording.ts';
import { answering } from './answering.ts';
import { calledFrom } from './called.ts';
import { frame, humanChoice, neutralTitle } from './frame.ts';
import { campaignToday } from './in-season.ts';
import { mediatorPane } from './mediator/mediator-pane.ts';
import { nearDesk } from './near-desk.ts';
import { operatorOf } from './operator-of.ts';
import { questionProgress } from './progress.ts';
import { areErrands, saidTogether } from './said-together.ts';

/** One question with its options; also asked anew by *Changer*. */
export function questionScreen(scene: Scene, here: Here, step: QuestionStep): View {
  if (step.says) return sayingScreen(scene, here, step);
  const { state, world } = scene;
  // Asked again in simpler words when the answer was not understood.
  const wording =
    state.misses > 0
      ? wordingOf({ ...state, simple: true }, campaignToday(scene, step), scene.world)
      : scene.wording;
  const operator = operatorOf(world, step.speaksOf);
  const help = step.help && { help: wording.text(step.help, operator) };
  const hint = (text: QuestionStep['help']) => text && { hint: wording.text(text, operator) };
  const called = calledFrom(scene, here, step);
  const taken = takenBefore(scene, here, step);
  const said = toChooseAmong(scene, here, step);
  const desk = nearDesk(scene, here, step);
  const body: View['body'] = step.several
    ? {
        kind: 'several',
        ...help,
        walk: here.index,
        step: step.address,
        ticks: step.options.map((option) => ({
          id: option.id,
          label: wording.text(option.label, operator),
          ...hint(option.help),
          only: option.only,
          ...takenIn(taken, option.id),
        })),
        button: wording.say('several-button'),
      }
    : {
        kind: 'question',
        ...help,
        ...(called.length > 0 ? { called } : {}),
        ...desk.body,
        choices: [
          ...(said.length > 0 ? said : step.options).map((option): Choice => ({
            label: wording.text(option.label, operator),
            ...hint(option.help),
            ...takenIn(taken, option.id),
            ...(option.drawing === undefined ? {} : { drawing: option.drawing }),
            action: { do: 'answer', walk: here.index, step: step.address, options: [option.id] },
          })),
          ...othersBehind(scene, here, step, said),
          ...(state.misses > 1 ? [humanChoice(scene)] : []),
        ],
      };
  const { progress, title } = questionProgress(scene, here, step);
  return frame(scene, {
    heading: areErrands(here.flow, said)
      ? wording.say('which-first')
      : wording.text(step.question, operator),
    ...neutralTitle(here, title),
    body,
    progress,
    ...(desk.demonstration ? { demonstration: wording.say('demonstration') } : {}),
    calm: wording.say('calm'),
    typing: answering(scene),
    ...mediatorPane(scene, here, step),
  });
}

/** Something to know before what comes: nothing is asked, one button goes on. */
function sayingScreen(scene: Scene, here: Here, step: QuestionStep): View {
  const { wording, world } = scene;
  const operator = operatorOf(world, step.speaksOf);
  const choices = step.options.map(({ id, label }): Choice => ({
    label: wording.text(label, operator),
    action: { do: 'answer', walk: here.index, step: step.address, options: [id] },
  }));
  const heading = wording.text(step.question, operator);
  return frame(scene, {
    heading,
    ...neutralTitle(here, choices[0]?.label ?? heading),
    body: {
      kind: 'message',
      paragraphs: step.help ? [wording.text(step.help, operator)] : [],
      choices,
    },
    typing: answering(scene),
    ...mediatorPane(scene, here, step),
  });
}

/** What was said together; all is asked where it is changed, or was not understood. */
function toChooseAmong(
  { state: { prompt, misses } }: Scene,
  here: Here,
  step: QuestionStep,
): readonly Option[] {
  return prompt?.kind === 'change' || misses > 0 ? [] : saidTogether(here, step);
}

/** The other answers of the question, behind those that were said. */
function othersBehind(
  { wording }: Scene,
  { index }: Here,
  { address }: QuestionStep,
  said: readonly Option[],
): readonly Choice[] {
  const action = { do: 'change', walk: index, step: address } as const;
  return said.length > 0 ? [{ label: wording.say('other-topic'), action }] : [];
}

/** What was answered before, while it is changed. */
function takenBefore(
  { state: { prompt } }: Scene,
  { position }: Here,
  { address }: QuestionStep,
): readonly string[] {
  if (prompt?.kind !== 'change') return [];
  return position.path.find(({ step }) => step.address === address)?.options ?? [];
}

function takenIn(taken: readonly string[], id: string): { readonly taken?: true } {
  return taken.includes(id) ? { taken: true } : {};
}
