import { type View } from '../view.ts';

/**
 * "J'ai compris : La Caf me réclame de l'argent · Par un courrier"; nothing new: nothing.
 *
 * @example
 * const items = [{ says: { text: 'Par un courrier', lang: 'fr' } }];
 * const understood = { isNew: true, title: { text: "J'ai compris :", lang: 'fr' }, items };
 * recapSentence({ understood }) // "J'ai compris : Par un courrier"
 */
export function recapSentence({ topic, understood }: View): string {
  if (!understood?.isNew) return '';
  const heard = topic?.change ? [topic.title] : [];
  const items = understood.items.map(({ says, question, isBare }) =>
    isBare && question ? `${question.text} ${says.text}` : says.text,
  );
  return `${understood.title.text} ${[...heard.map(({ text }) => text), ...items].join(' · ')}`;
}
