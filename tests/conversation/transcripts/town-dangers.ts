import { type UrgentAnswer } from '../../../bot/conversation/world.ts';
import { fold } from '../../../bot/territory/fold.ts';
import { type Danger, type DangerKind } from '../../../bot/understanding/danger.ts';

const urgent = (line: string, more: Partial<UrgentAnswer> = {}): UrgentAnswer => ({
  line: { fr: line },
  doors: [],
  sections: [
    {
      title: { fr: 'Appelez' },
      lines: [
        {
          by: 'call',
          number: '15',
          name: { fr: 'le Samu' },
          urgent: true,
          open: 'always',
          sources: ['samu'],
          checked: '2026-11-20',
          toCheck: false,
        },
      ],
      says: { fr: ['Restez en ligne.'] },
    },
  ],
  ...more,
});
export const URGENT = new Map<DangerKind, UrgentAnswer>([
  ['suicide', urgent('Vous comptez.')],
  ['violence', urgent('Le 3919 écoute.', { doors: ['social.violence'] })],
  ['child', urgent('Le 119 écoute.')],
  ['hunger', urgent('On peut manger aujourd’hui.', { doors: ['aide.parler'] })],
  ['energy', urgent('La coupure se discute.', { demand: 'impots.payer' })],
  ['overwhelm', urgent('Soufflez.')],
]);

/** Words that name a danger in the town: how it is heard is another room's. */
const DANGERS: readonly (readonly [
  words: RegExp,
  kind: DangerKind,
  strength: 'grave' | 'doubtful' | 'soft',
  isSure: boolean,
])[] = [
  [/\bmourir\b/, 'suicide', 'grave', true],
  [/\bassez de tout\b/, 'suicide', 'doubtful', false],
  [/\bfrappe/, 'violence', 'grave', true],
  [/\bfaim\b/, 'hunger', 'soft', true],
  [/\bfrigo\b/, 'hunger', 'soft', false],
  [/\bcoupure\b/, 'energy', 'soft', true],
  [/\bdeborde\b/, 'overwhelm', 'soft', true],
];

export function dangerIn(text: string): Danger | undefined {
  const said = fold(text);
  const [first, ...others] = DANGERS.filter(([words]) => words.test(said)).map(
    ([, kind, strength, isSure]) => ({ kind, strength, isSure }),
  );
  const ofOthers = /\bvoisin/.test(said);
  return first && { heard: [first, ...others], ofOthers, ofOneself: !ofOthers };
}
