import { type FlowSource } from '../authored.ts';

const SCHEMA = /^# yaml-language-server: \$schema=\S*flow\.schema\.json$/m;

/** First line of a new translation file: the schema that editors read, where the flow names its own. */
export function newFileHead({ file }: FlowSource): string {
  const line = SCHEMA.exec(file.text)?.[0];
  return line === undefined ? '' : `${line.replace('flow.schema', 'translation.schema')}\n`;
}

/** Where the translation of a flow stands, or would. */
export function translationPath({ file, translations }: FlowSource, lang: string): string {
  const known = translations.find((one) => one.lang === lang)?.file.name;
  return known ?? file.name.replace(/\.yaml$/, `.${lang}.yaml`);
}
