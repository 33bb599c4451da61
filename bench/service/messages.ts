/** A tap, as Web Chat sends it: the label, and what the button carries. */
function tap(label: string, value: object): object {
  return { text: label, value };
}

function pick(step: string, option: string, label: string): object {
  return tap(label, { do: 'answer', walk: 0, step, options: [option] });
}

const BACK = tap('Revenir', { do: 'command', command: 'back' });

/**
 * What a person does, over and over: eight choices and two typed messages in ten, one of them a
 * sentence with a number that the guard hides and a demand that is routed. Every message has an
 * id of its own, so every one is a turn.
 */
export const MESSAGES: readonly object[] = [
  tap('La Caf', { do: 'menu', menu: 'caf' }),
  tap('Ma déclaration', { do: 'flow', flow: 'caf.declaration-trimestrielle' }),
  pick('payer', 'caf', 'La Caf'),
  pick('account/internet/internet', 'internet-yes', 'Oui'),
  pick('account/opens', 'opens', 'Oui'),
  BACK,
  { text: '1' },
  BACK,
  tap('Recommencer', { do: 'command', command: 'restart' }),
  { text: 'mon numero 1 85 05 78 006 084 et je narrive pas a me connecter' },
];
