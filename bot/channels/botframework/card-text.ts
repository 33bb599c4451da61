import { typeset } from '../../view/typography.ts';

/** Signs that mean something in the Markdown of a card, wherever they stand. */
const ANYWHERE = /[\\*_`~[\]<>|]/g;
/** A title, a quotation, a list, a rule, as a line begins. */
const BEGINNING = /^(\s*)([#>+\-=]|\d+[.)](?=\s))/;

/** Text as the Markdown of a card that shows it as it is, no sign left alone on its line. */
export function cardText(text: string, lang: string): string {
  return (
    typeset({ text, lang })
      .replace(ANYWHERE, '\\$&')
      .replace(
        BEGINNING,
        (_all, space: string, mark: string) =>
          `${space}${/^\d/.test(mark) ? mark.replace(/[.)]/, '\\$&') : `\\${mark}`}`,
      )
      // An entity, and the dates that a card would write its own way.
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/\{\{/g, '\\{\\{')
  );
}
