import { type Choice, type View, type Words } from '../../view/view.ts';
import { lettersFrom, type Letter, type Letters, type Sender } from '../letters.ts';
import { type Scene } from '../scene.ts';
import { type Prompt } from '../state.ts';
import { FIRST_MENU, LETTER_FLOW } from '../where.ts';
import { clockSaid } from './deadline-said.ts';
import { frame, humanChoice } from './frame.ts';
import { menuScreen, search } from './menu-screen.ts';
import { sourcesSaid } from './sources-said.ts';

/** Most rows of a screen of letters, the one to the next screen included: each is a few words. */
export const MAX_LETTER_ROWS = 9;

type Asked = Extract<Prompt, { kind: 'letters' }>;

/** Who writes, or what stands in bold; a page after the last shows the last. */
export function lettersScreen(scene: Scene, { sender, among, page = 1 }: Asked): View {
  const { letters } = scene.world;
  if (!letters || letters.letters.size === 0) return menuScreen(scene, FIRST_MENU);
  if (among) return amongScreen(scene, among);
  const from = letters.senders.get(sender ?? '');
  return from ? boldScreen(scene, letters, from, page) : whoScreen(scene, page);
}

function whoScreen(scene: Scene, page: number): View {
  const title = scene.wording.say('letters-who');
  return rowsScreen(scene, { title, rows: senderRows(scene), page, from: {} }, 'letters-someone');
}

function boldScreen(scene: Scene, letters: Letters, { id, title }: Sender, page: number): View {
  const { wording } = scene;
  const rows = lettersFrom(letters, id).map((letter) => rowOf(scene, letter));
  const asked = wording.say('letters-bold', { sender: wording.text(title).text });
  return rowsScreen(scene, { title: asked, rows, page, from: { sender: id } }, 'letters-none');
}

interface Rows {
  readonly title: Words;
  readonly rows: readonly Choice[];
  readonly page: number;
  /** Of whom. */
  readonly from: { readonly sender?: string };
}

function rowsScreen(scene: Scene, { title, rows, page, from }: Rows, other: OtherKey): View {
  const { wording } = scene;
  const pages = pagesOf(rows);
  const at = Math.min(page, pages.length);
  const more: Choice = {
    label: wording.say('more-topics'),
    drawing: 'dots',
    action: { do: 'letters', ...from, page: at + 1 },
  };
  return frame(scene, {
    heading: at === 1 ? title : wording.say('topics-page', { title: title.text, page: at }),
    body: {
      kind: 'menu',
      rows: [...(pages[at - 1] ?? []), ...(at < pages.length ? [more] : [])],
      aside: [elseChoice(scene, other), humanChoice(scene)],
    },
    calm: wording.say('calm'),
    typing: search(scene),
  });
}

type OtherKey = 'letters-none' | 'letters-someone';

/** "Est-ce un de ces papiers ?" */
function amongScreen(scene: Scene, among: readonly string[]): View {
  const { world, wording } = scene;
  const choices = among.flatMap((id): readonly Choice[] => {
    const letter = world.letters?.letters.get(id);
    const sender = letter && world.letters?.senders.get(letter.sender);
    return letter && sender ? [{ ...rowOf(scene, letter), hint: wording.text(sender.title) }] : [];
  });
  return frame(scene, {
    heading: wording.say('letters-among'),
    body: { kind: 'suggestions', choices, none: elseChoice(scene, 'letters-none') },
    typing: search(scene),
  });
}

/** What a letter means, its clock, how to tell a true one, and the way on. */
export function letterScreen(scene: Scene, id: string): View {
  const { world, wording } = scene;
  const letter = world.letters?.letters.get(id);
  if (!letter) return lettersScreen(scene, { kind: 'letters' });
  const { bold, sender, source, uncertain } = letter;
  const sources = [source, genuineOf(scene, letter).source].flatMap((id) => id ?? []);
  const toCheck = uncertain && labelled(scene, 'letter-uncertain', 'uncertain', uncertain);
  return frame(scene, {
    heading: wording.text(bold),
    body: {
      kind: 'message',
      paragraphs: paragraphsOf(scene, letter),
      choices: [
        {
          label: wording.say('letter-opens'),
          drawing: 'talk',
          action: { do: 'letter', letter: id, opens: true },
        },
        { label: wording.say('letter-other'), action: { do: 'letters', sender } },
      ],
    },
    calm: wording.say('calm'),
    ...(sources.length > 0 && { sources: sourcesSaid(scene, { sources }) }),
    ...(toCheck && { toCheck }),
  });
}

function paragraphsOf(scene: Scene, letter: Letter): readonly Words[] {
  const { wording } = scene;
  const means = wording.text(letter.means);
  const said = clockSaid(scene, letter);
  const clock: readonly Words[] = said
    ? [{ ...said, text: wording.say('letter-clock', { clock: said.text }).text }]
    : [];
  const { genuine, source } = genuineOf(scene, letter);
  const key = source === undefined ? 'letter-genuine-to-check' : 'letter-genuine';
  return [
    ...(letter.urgent ? [...clock, means] : [means, ...clock]),
    ...(genuine ? [labelled(scene, key, 'genuine', genuine)] : []),
  ];
}

/** How a true one is told, and what proves it: what the letter itself says, or its sender. */
function genuineOf({ world }: Scene, letter: Letter): Partial<Pick<Letter, 'genuine' | 'source'>> {
  return letter.genuine ? letter : (world.letters?.senders.get(letter.sender) ?? {});
}

/** A sentence of the author's after one of ours, in the language that the author's is in. */
function labelled(
  { wording }: Scene,
  key: 'letter-genuine' | 'letter-genuine-to-check' | 'letter-uncertain',
  hole: string,
  text: Letter['means'],
): Words {
  const { text: said, lang } = wording.text(text);
  const label = lang === wording.lang ? wording : wording.inFrench();
  return { text: label.say(key, { [hole]: said }).text, lang };
}

function senderRows({ world, wording }: Scene): readonly Choice[] {
  return [...(world.letters?.senders.values() ?? [])].map(({ id, title, hint, drawing }) => ({
    label: wording.text(title),
    ...(hint && { hint: wording.text(hint) }),
    drawing,
    action: { do: 'letters', sender: id },
  }));
}

function rowOf({ world, wording }: Scene, { id, bold, sender }: Letter): Choice {
  return {
    label: wording.text(bold),
    drawing: world.letters?.senders.get(sender)?.drawing ?? 'letter',
    action: { do: 'letter', letter: id },
  };
}

/** Any other paper: the flow that reads it line by line. */
function elseChoice({ world, wording }: Scene, key: OtherKey): Choice {
  return {
    label: wording.say(key),
    drawing: 'question',
    action: world.flows.has(LETTER_FLOW)
      ? { do: 'flow', flow: LETTER_FLOW }
      : { do: 'command', command: 'human' },
  };
}

function pagesOf(rows: readonly Choice[]): readonly (readonly Choice[])[] {
  if (rows.length <= MAX_LETTER_ROWS) return [rows];
  const [first, rest] = [rows.slice(0, MAX_LETTER_ROWS - 1), rows.slice(MAX_LETTER_ROWS - 1)];
  return [first, ...pagesOf(rest)];
}
