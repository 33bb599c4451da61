/** What stands on the side of who helps, in French: the reference for the others. */
export const MEDIATOR_FR = {
  'mediator-title': 'Pour vous',
  'person-title': 'Pour la personne',
  'say-title': 'À dire',
  'never-title': 'Sans mandat, jamais',
  'hand-over-title': 'Remettre',
  'professional-title': 'Entre professionnels',
  'alone-title': 'Pour voir la personne seule',
  'close-title': 'Pour finir',
  'no-title': 'Dire non, et aider',
  'no-beside':
    'Je ne peux pas le remplir pour vous, mais je reste à côté de vous pendant que vous le faites',
  'no-teach':
    'Je ne le fais pas à votre place, mais je vous montre une fois, puis je reste là pendant que vous le faites',
  'no-mandate': "Je n'ai pas le droit de le faire à votre place, mais je reste à côté de vous",
  'no-with-day': '{no}, et voici qui peut le faire avec vous {when} : {who}.',
  'no-received-day': '{no}, et voici qui vous reçoit {when} : {who}.',
  'no-call': "{no}, et voici qui peut le faire avec vous : {who}. On appelle avant d'y aller.",
  'no-look': '{no}, et on cherche ensemble qui peut le faire avec vous.',
  'no-until': "aujourd'hui jusqu'à {time}",
  'may-title': 'Vous pouvez',
  'mandate-needed':
    'Taper, valider, signer ou appeler à sa place : il faut un accord écrit et signé. Un oui de vive voix ne suffit pas.',
  'mandate-holders': "Qui a un mandat près d'ici",
  'mandate-excluded': 'Qui ne peut pas signer',
  'mandate-guardian': 'Dans ce cas, voyez son parent, son tuteur ou son curateur.',
} as const;

export type MediatorKey = keyof typeof MEDIATOR_FR;
