import { type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { DOING_ANSWERS } from './answers/doing.ts';
import { GUIDE_ANSWERS } from './answers/guide.ts';
import { MEETING_ANSWERS } from './answers/meeting.ts';
import { PLACE_ANSWERS } from './answers/place.ts';
import { type Answer, type Seen, type Shown } from './answers/seen.ts';

const ANSWERS: ReadonlyMap<string, Answer> = new Map(
  [PLACE_ANSWERS, MEETING_ANSWERS, DOING_ANSWERS, GUIDE_ANSWERS].flatMap((some) =>
    Object.entries(some),
  ),
);

/** Every topic of which the guide has something to say. */
export const TOPICS: readonly string[] = [...ANSWERS.keys()];

/**
 * Whether the guide has something to say on a topic.
 *
 * @example isTopic('distance') // true
 */
export function isTopic(topic: string): boolean {
  return ANSWERS.has(topic);
}

/** Topics that hold on every screen, those without a question or an end too. */
export function isOfGuide(topic: string): boolean {
  return Object.hasOwn(GUIDE_ANSWERS, topic);
}

/**
 * What the screen holds of a topic that was asked about it, in sentences above it; where it holds
 * nothing, "Je ne sais pas" and who knows.
 */
export function screenAnswer(
  scene: Scene,
  asked: Pick<Seen, 'topic' | 'written'>,
  shown: Shown,
): readonly Words[] {
  return ANSWERS.get(asked.topic)?.({ ...asked, scene, shown }) ?? [];
}
