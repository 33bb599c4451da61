import { closed, date, https, line, lines, text } from './parts.ts';

/** Values of the files that are one map: `data/<name>.yaml`. */
export const sourceSchema = closed(['title', 'url', 'proves', 'seen'], {
  title: line,
  url: https,
  proves: line,
  seen: date,
});

export const ownerSchema = closed(['name', 'contact'], { name: line, contact: line });

export const postureSchema = closed(['say', 'never'], {
  title: text,
  say: text,
  never: {
    type: ['array', 'object'],
    items: line,
    additionalProperties: lines,
  },
});

export const deadlineSchema = text;

/** What a word means, by language; `also`: its other forms. */
export const glossarySchema = { ...text, properties: { also: lines } };

export const wordToAvoidSchema = line;
