import { draftCra, familyCra } from '../../../bot/conversation/helper/cra.ts';
import { exerciseAt } from '../../../bot/conversation/helper/exercise.ts';
import { handOver } from '../../../bot/conversation/helper/hand-over.ts';
import { paperExercises } from '../../../bot/conversation/helper/paper-exercises.ts';
import { repliesOf, ways } from '../../../bot/conversation/helper/training.ts';
import {
  guidePathOf,
  readWalkHash,
  writeWalkHash,
} from '../../../bot/conversation/helper/walk-hash.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { CRA, TRAINING } from './helper.ts';
import { debt, on, person, said, to, walk } from './people.ts';
import { readablePart } from './readable.ts';
import { NOW, VILLAGE } from './world.ts';

const told = (name: string, part: unknown) => `=== ${name}\n${readablePart(part)}`;

/** Every exercise, choice by choice: as it is asked, as each answer is told, and on paper. */
export function exercises(): string {
  const one = (id: string, lang: string, chosen: { said?: number; sent?: string }) =>
    exerciseAt(VILLAGE, TRAINING, id, { now: NOW, lang, chosen }) ?? 'none';
  const each = TRAINING.situations.flatMap((situation) => {
    const { id } = situation;
    const good = repliesOf(situation).findIndex(({ worth }) => worth === 'good');
    const at = (said: number, sent?: string) =>
      exerciseAt(VILLAGE, TRAINING, id, { now: NOW, chosen: { said, ...(sent && { sent }) } });
    return [
      told(`${id}: asked`, one(id, 'fr', {})),
      told(`${id}: once it is said`, at(good)),
      ...repliesOf(situation).map(({ say }, said) => told(`${id}: ${say}`, at(said)?.told)),
      ...ways(situation).map((sent) => told(`${id}: ${sent}`, at(good, sent)?.told.slice(1))),
      told(`${id}: all is chosen`, at(good, 'danger')?.options),
    ];
  });
  const paper = (choice: { family?: string; tone?: string }) =>
    paperExercises(VILLAGE, TRAINING, choice, { now: NOW, lang: 'fr' });
  return [
    ...each,
    told('sent, and nothing said', one('payer', 'fr', { sent: 'danger' })),
    told('sent nowhere', one('payer', 'fr', { said: 0, sent: 'none' })),
    told('in English', one('contester', 'en', { said: 0, sent: 'caf.dette' })),
    told('nobody', one('nobody', 'fr', {})),
    told('on paper, of a tone', paper({ tone: 'danger' })),
    told(
      'on paper, of a family',
      paper({ family: 'argent', tone: 'hurried' }).map(({ asked }) => asked.id),
    ),
    told(
      'on paper, all',
      paper({}).map(({ asked, ways: all }) => [asked.id, ...all]),
    ),
  ].join('\n\n');
}

const STATES: Readonly<Record<string, State>> = {
  'no walk': person(),
  'a menu': on({ kind: 'menu', menu: 'caf' }).who,
  'a question': debt([]).who,
  'answers, in English': debt(['how letter', 'which rsa logement'], { lang: 'en' }).who,
  'an end': debt(['how phone', 'agree no'], { commune: 'declined' }).who,
  'to do alone': debt(['how phone', 'agree yes']).who,
  'to teach': to('caf').who,
  'asked anew': debt(['how phone'], { prompt: { kind: 'change', walk: 0, step: 'how' } }).who,
  'what was said of one’s means': debt(['how phone'], said('no-phone')).who,
  'what was heard': debt(['~how phone']).who,
  sensitive: to('asile').who,
  'a mandate': person({ walks: [walk('accompagner.mandat', 'who parent')] }),
  'a mailbox': person({ walks: [walk('numerique.mail')] }),
  'a declaration': person({ walks: [walk('impots.declarer', 'done no')] }),
  'a known service': person({
    walks: [{ ...walk('aide.personne-ne-repond', 'step call'), outside: [['service', 'caf']] }],
  }),
  'a service that tells too much': person({
    walks: [{ ...walk('aide.personne-ne-repond'), outside: [['service', 'asile']] }],
  }),
  'several facts': person({
    walks: [{ ...walk('caf.dette'), outside: [['aides', ['rsa', 'logement']]] }],
  }),
  'a flow that is gone': person({ walks: [{ ...walk('caf.dette'), flow: 'gone.away' }] }),
};

/** What leads to the same place for who helps, and back; the draft of a report; what is handed over. */
export function helped(): string {
  return Object.entries(STATES)
    .map(([name, state]) => {
      const hash = writeWalkHash(VILLAGE, state);
      const given = handOver(VILLAGE, state, { ...PARTS, drawQr });
      return told(name, {
        hash,
        opened: opened(hash),
        path: guidePathOf(VILLAGE, state),
        cra: draftCra(CRA, VILLAGE, state) ?? 'nothing',
        ...(given && {
          ...{ sms: given.sms.split('\n'), url: given.url, size: given.size },
          href: given.smsHref === `sms:?body=${encodeURIComponent(given.sms)}`,
          qr: given.sheet.includes('<svg>'),
        }),
      });
    })
    .concat(told('a sheet in two languages', textsIn(sheetIn('en'))))
    .concat(told('a sheet in French', textsIn(sheetIn('fr'))))
    .join('\n\n');
}

const PARTS = { now: NOW, publicUrl: 'https://guide.example', back: { href: '/' } };
const drawQr = (url: string) => `<svg>${url}</svg>`;

const sheetIn = (lang: string) =>
  handOver(VILLAGE, to('poste', { audience: 'mediator' }).who, { ...PARTS, lang, drawQr })?.sheet ??
  '';

/** What such a hash opens; of the flows as they are. */
function opened(hash: string): unknown {
  const state = readWalkHash(VILLAGE, hash);
  if (!state) return 'nothing';
  const walks = state.walks.map(({ digest, ...rest }) => ({
    ...rest,
    old: digest !== VILLAGE.flows.get(rest.flow)?.digest,
  }));
  return { ...state, walks };
}

const textsIn = (html: string) =>
  html
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** Addresses that nobody wrote for us, and the drafts of families. */
export function strange(): string {
  const hashes = [
    ...[
      '',
      '#',
      '#/',
      '#/none',
      '#/caf.dette',
      'caf.dette',
      '#/caf.ancien',
      '#/caf.dette/how.letter',
    ],
    ...[
      '#/caf.dette/how.none_agree.yes',
      '#/caf.dette?commune=00000',
      '#/caf.dette?commune=declined',
    ],
    ...['#/caf.dette?lang=ar&commune=87990', '#/caf.dette?lang=xx', '#/caf.dette?fact.regime=msa'],
    ...[
      '#/caf.dette?fact.regime=none',
      '#/caf.dette?fact.aides=rsa+none+logement',
      '#/caf.dette?regime=msa',
    ],
    ...[
      '#/caf.dette?fact.none=msa',
      '#/caf.dette?fact.regime=caf+msa',
      '#/caf.dette?lang',
      '#/caf.dette?a=b=c',
    ],
  ];
  const families = ['argent', 'numerique', 'papiers', 'none', 'toString'];
  return [
    ...hashes.map((hash) => told(hash, opened(hash))),
    ...families.map((family) => told(`family ${family}`, familyCra(CRA, family))),
  ].join('\n\n');
}
