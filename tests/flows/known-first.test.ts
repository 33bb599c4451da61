import { expect, test } from '@jest/globals';
import { shippedFlows } from '../support/shipped-folders.ts';

const { sources } = shippedFlows();

/** Flows that a false message can start. */
const STARTED_BY_MESSAGES = [
  'ameli.carte-vitale',
  'ameli.remboursement',
  'antai.amende',
  'banque.compte-en-ligne',
  'caf.dette',
  'energie.cheque-energie',
  'formation.cpf',
];
const SCAM_STEPS = ['shared.scam', 'shared.suspect-message'];

const frenchOf = (text: unknown) =>
  typeof text === 'string' ? text : (text as { readonly fr?: string } | undefined)?.fr;

test.each(STARTED_BY_MESSAGES)('%s asks first how they knew', (id) => {
  const { start = '', steps = {} } = sources.get(id)?.flow ?? {};
  expect(frenchOf(steps[start]?.question)).toBe("Comment l'avez-vous su ?");
});

test.each(STARTED_BY_MESSAGES)('in %s, a message or a call goes through the scam step', (id) => {
  const { start = '', steps = {} } = sources.get(id)?.flow ?? {};
  const ways = (steps[start]?.options ?? []).filter((option) =>
    ['message', 'sms', 'call'].includes(option.id),
  );
  expect(ways).toHaveLength(2);
  for (const { go } of ways) {
    expect(SCAM_STEPS).toContain(typeof go === 'string' ? steps[go]?.subflow : undefined);
  }
});
