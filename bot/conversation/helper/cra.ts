import { ownValue } from '../../engine/own-value.ts';
import { type State } from '../state.ts';
import { hereOf, type Here } from '../where.ts';
import { type World } from '../world.ts';

type Labels = Readonly<Record<string, string>>;

/** What a report of activity may say, in La Coop's words: `data/cra.yaml`. Plain JSON. */
export interface Cra {
  /** Id of the page that lists the values. */
  readonly source: string;
  /** How its form names each. */
  readonly titles: Readonly<Record<'themes' | 'autonomy' | 'redirection' | 'topic', string>>;
  /** The theme of whatever is an official matter. */
  readonly administrative: string;
  /** What its form shows, by value. */
  readonly themes: Labels;
  readonly autonomy: Labels;
  readonly redirections: Labels;
  /** Values, by family, by flow, by posture, by operator; `otherwise`: of any other operator. */
  readonly families: Labels;
  readonly flows: Labels;
  readonly postures: Labels;
  readonly operators: Labels;
  readonly otherwise: string;
}

/** The draft of a report: values of La Coop, and the text to copy. Nothing about the person. */
export interface CraDraft {
  readonly themes: readonly string[];
  readonly autonomy?: string;
  readonly redirection?: string;
  readonly text: string;
}

/**
 * The draft for the walk under way: its theme, and at its end how the person did it and where they were
 * led. The topic is named only where it tells nothing of a person. Nothing without a walk.
 *
 * @example draftCra(cra, world, state) // undefined
 */
export function draftCra(cra: Cra, world: World, state: State): CraDraft | undefined {
  const here = hereOf(world, state);
  if (!here) return undefined;
  const { flow } = here.home;
  const redirection = redirectionOf(cra, here);
  const autonomy = autonomyOf(cra, here);
  const themes = themesOf(cra, flow.family, flow.id);
  return {
    themes,
    ...(autonomy === undefined ? {} : { autonomy }),
    ...(redirection === undefined ? {} : { redirection }),
    text: written([
      [cra.titles.themes, themes.map((value) => ownValue(cra.themes, value))],
      [cra.titles.autonomy, [ownValue(cra.autonomy, autonomy ?? '')]],
      [cra.titles.redirection, [ownValue(cra.redirections, redirection ?? '')]],
      [cra.titles.topic, [flow.sensitive ? undefined : flow.title.fr]],
    ]),
  };
}

/**
 * The draft for a demand that was spoken aloud, without a walk: its theme alone.
 *
 * @example familyCra(cra, 'logement').themes // ['AideAuxDemarchesAdministratives', 'Logement']
 */
export function familyCra(cra: Cra, family: string): CraDraft {
  const themes = themesOf(cra, family);
  return {
    themes,
    text: written([[cra.titles.themes, themes.map((value) => ownValue(cra.themes, value))]]),
  };
}

/** A theme of the official matters is said with the one that they all have. */
function themesOf(cra: Cra, family: string, flow = ''): readonly string[] {
  const theme = ownValue(cra.flows, flow) ?? ownValue(cra.families, family);
  const own = theme === undefined || theme === cra.administrative ? [] : [theme];
  const isDigital = family === DIGITAL;
  return isDigital ? own : [cra.administrative, ...own];
}

/** The family of what is no official matter: a phone, a mailbox. */
const DIGITAL = 'numerique';

function autonomyOf(cra: Cra, { home, position }: Here): string | undefined {
  if (position.at.kind !== 'outcome') return undefined;
  return ownValue(cra.postures, home.flow.posture ?? '');
}

function redirectionOf(cra: Cra, { position }: Here): string | undefined {
  const { at } = position;
  if (at.kind !== 'outcome' || at.step.kind !== 'orientation') return undefined;
  return ownValue(cra.operators, at.step.operator) ?? cra.otherwise;
}

type Line = readonly [title: string, values: readonly (string | undefined)[]];

/** A report is read in French by its service. */
function written(lines: readonly Line[]): string {
  return lines
    .flatMap(([title, values]) => {
      const said = values.filter((value) => value !== undefined);
      const value = said.join(' ; ');
      return value === '' ? [] : [`${title} : ${value}`];
    })
    .join('\n');
}
