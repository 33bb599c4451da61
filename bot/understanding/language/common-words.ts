import { ENGLISH_TALK } from './everyday/english-talk.ts';
import { FOOD_AND_HOUSE } from './everyday/food-and-house.ts';
import { LEISURE } from './everyday/leisure.ts';
import { NATURE_AND_KNOWLEDGE } from './everyday/nature-and-knowledge.ts';
import { PEOPLE } from './everyday/people.ts';
import { SAID_IN_DEMANDS_TOO } from './everyday/said-in-demands-too.ts';
import { THINGS } from './everyday/things.ts';

const ALL = [
  FOOD_AND_HOUSE,
  NATURE_AND_KNOWLEDGE,
  LEISURE,
  PEOPLE,
  THINGS,
  SAID_IN_DEMANDS_TOO,
  ENGLISH_TALK,
];

/**
 * Words of everyday talk: what people chat about. None is read as the slip of another; one that no
 * flow says tells that the talk is about something else, and one that a flow also says is no proof
 * that the talk is about a demand.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  ALL.flatMap((words) => words.trim().split(/\s+/)),
);
