import { expect, test } from '@jest/globals';
import { textsOf } from '../../bot/flows/texts/texts-of.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

/** Folders read step by step for what would lose or expose something. */
const READ = /^(?:impots|france-travail|caf|msa|antai|aide|ants|ameli)\./;

/** What a lesson tells to do, to keep and to mind, in French. */
const lessons = [...shippedFlows().sources.values()]
  .filter(({ flow }) => READ.test(flow.id))
  .flatMap((source) => {
    const texts = textsOf(source);
    const steps = new Set(texts.flatMap(({ key }) => /^steps\.([^.]+)\.do$/.exec(key)?.[1] ?? []));
    return [...steps].map((step) => {
      const said = texts.filter(({ key }) =>
        ['do', 'see', 'keep', 'beware', 'learn'].some((part) => key === `steps.${step}.${part}`),
      );
      return {
        name: `${source.flow.id}/${step}`,
        text: said.flatMap(({ lines }) => lines['fr'] ?? []).join(' '),
      };
    });
  });

test('a file is never left on a borrowed computer, nor erased before it is kept', () => {
  const saves = /\b(?:enregistr(?:ez|er) (?!votre appel)|télécharg|pdf\b|fichier)/i;
  const minds = /(?:ordinateur|appareil) (?:prêté|partagé|public)|si l'ordinateur est à vous/i;
  const left = lessons.filter(({ text }) => saves.test(text) && !minds.test(text));
  expect(left.map(({ name }) => name)).toEqual([]);
  const erased = lessons.filter(
    ({ text }) => /(?<!n')\beffacez\b/i.test(text) && !/imprim|mail|papier|envoi/i.test(text),
  );
  expect(erased.map(({ name }) => name)).toEqual([]);
});

test('what is ready by the phone is neither what was lost nor what exposes', () => {
  const ready = (id: string) =>
    shippedWorld()
      .operators.get(id)
      ?.phones.map(({ haveReady }) => haveReady?.fr ?? '')
      .join(' ');
  expect(ready('cpam')).toContain('ou un courrier de la Sécu');
  expect(ready('agirc-arrco')).not.toContain('relevé de banque');
  for (const id of ['caf', 'impots', 'france-travail', 'france-titres', 'urssaf', 'cesu']) {
    expect(ready(id)).toMatch(/si vous en avez/);
  }
});
