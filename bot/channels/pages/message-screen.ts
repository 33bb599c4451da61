import { FIRST_MENU } from '../../conversation/where.ts';
import { directionOf, phrase } from '../../view/phrases.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type View } from '../../view/view.ts';

/** Which sentences a page that is no step says. */
export interface MessageKeys {
  readonly heading: PhraseKey;
  readonly texts: readonly PhraseKey[];
}

/** A page not found, a fault of ours: plain words, and a way to a person. Never a dead end. */
export function messageScreen(lang: string, { heading, texts }: MessageKeys): View {
  const title = phrase(lang, false, heading);
  return {
    lang,
    dir: directionOf(lang),
    pageTitle: title,
    sensitive: false,
    notices: [],
    heading: title,
    given: [],
    languages: [],
    ways: [],
    body: {
      kind: 'message',
      paragraphs: texts.map((key) => phrase(lang, false, key)),
      choices: [
        {
          label: phrase(lang, false, 'start-again'),
          drawing: 'house',
          action: { do: 'menu', menu: FIRST_MENU },
        },
        {
          label: phrase(lang, false, 'human'),
          drawing: 'talk',
          action: { do: 'command', command: 'human' },
        },
      ],
    },
  };
}
