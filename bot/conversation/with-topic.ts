import { type Hearing } from './hearers/hearing.ts';
import { isTopic } from './screens/screen-answer.ts';
import { type ReadMessage } from './read-message.ts';

/** An answer with what is asked of the screen beside it: "perdu. Ça coûte combien ?". */
export function withTopic(hearing: Hearing, read: ReadMessage): ReadMessage {
  const { reading } = read;
  if (reading.kind !== 'action' || !ANSWERS.has(reading.action.do)) return read;
  const topic = topicBeside(hearing);
  return topic === undefined ? read : { ...read, reading: { ...reading, topic } };
}

const ANSWERS: ReadonlySet<string> = new Set(['answer', 'commune']);

/** What one sentence of several asks, and surely asks. */
function topicBeside({ world, text }: Hearing): string | undefined {
  const parts = text.split(PARTS).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const languages = [...(world.screenQuestions?.values() ?? [])];
  return parts
    .flatMap((part) => languages.flatMap((questions) => questions.hear(part) ?? []))
    .find(({ topic, surely, beside }) => surely && beside === 0 && isTopic(topic))?.topic;
}

/** Sentences, and what follows "mais"; the mark of a question stays with it. */
const PARTS = /(?<=[,.?!;…\n])|\s(?=mais\s)/;
