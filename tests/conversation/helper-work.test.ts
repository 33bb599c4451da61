import { expect, test } from '@jest/globals';
import { addressOf } from '../../bot/channels/pages/write-address.ts';
import { headOf } from '../../bot/channels/pages/page-head.ts';
import { drawQr } from '../../bot/channels/pages/draw-qr.ts';
import { craIn } from '../../bot/data/read-cra.ts';
import { trainingIn } from '../../bot/data/read-training.ts';
import { begin } from '../../bot/conversation/begin.ts';
import {
  guidePathOf,
  readWalkHash,
  writeWalkHash,
} from '../../bot/conversation/helper/walk-hash.ts';
import { draftCra, familyCra, type Cra } from '../../bot/conversation/helper/cra.ts';
import { exerciseAt, type Chosen } from '../../bot/conversation/helper/exercise.ts';
import { handOver } from '../../bot/conversation/helper/hand-over.ts';
import { paperExercises } from '../../bot/conversation/helper/paper-exercises.ts';
import { repliesOf, TONES, ways, type Situation } from '../../bot/conversation/helper/training.ts';
import { helperDataFaults } from '../../bot/commands/check/helper-data.ts';
import { type State } from '../../bot/conversation/state.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { guard } from '../../bot/understanding/guard.ts';
import { exerciseHtml } from '../../bot/view/mediator/exercise-html.ts';
import { type Exercise } from '../../bot/view/mediator/exercise.ts';
import { trainingPaper } from '../../bot/view/mediator/training-paper.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { endsOf, standAt, type End } from './support/outcomes.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T10:00+01:00');
const ENDS = endsOf(world);
const end = (at: string): End => {
  const found = ENDS.find(({ flow, step }) => `${flow.id}/${step.address}` === at);
  if (!found) throw new Error(at);
  return found;
};

/** What is handed over at an end. */
function given(at: string, lang: string, who: Partial<State> = {}) {
  const there = standAt(world, end(at), { audience: 'mediator', ...who });
  const parts = { now: NOW, lang, publicUrl: 'https://guide.example', drawQr, back: { href: '/' } };
  const made = handOver(there.world, there.state, parts);
  if (!made) throw new Error(at);
  return made;
}

const DEMONSTRATION = { structure: 'demonstration' };

test('a sheet says all twice, in the language of the person and in French, with room to write', () => {
  const { sheet, url } = given('caf.declaration-trimestrielle/see-caf', 'ar', DEMONSTRATION);
  expect(sheet).toContain('lang="fr"');
  expect(sheet).toMatch(/[\u0600-\u06ff]/);
  expect(sheet.split('class="aig-hand"').length).toBeGreaterThan(2);
  expect(sheet).toContain('class="aig-qr"');
  expect(url).toBe('https://guide.example/permanences/33281/caf/ressources');
});

test('a message opens in a phone without a number, and tells no answer', () => {
  const { sms, smsHref } = given('caf.dette/see-point-justice', 'fr', DEMONSTRATION);
  expect(smsHref).toMatch(/^sms:\?body=/);
  expect(decodeURIComponent(smsHref ?? '')).toContain(sms);
  expect(sms).not.toContain('?a=');
});

test('a message that would say the topic alone is not offered; any other stands beside the paper', () => {
  const bare = given('ameli.carte-vitale/update-alone', 'fr');
  expect([bare.sms, bare.smsHref]).toEqual(['Ma carte Vitale', undefined]);
  expect(bare.sheet).not.toContain('sms:');
  const { sheet, smsHref = '' } = given('caf.dette/see-point-justice', 'fr', DEMONSTRATION);
  expect(sheet).toContain(`href="${smsHref}"`);
});

test('of what one does alone, the code leads to the guide, and of a sensitive one to nothing', () => {
  const { url } = given('impots.avis/download-alone', 'fr');
  expect(url).toBe('https://guide.example/guide/impots.avis');
  expect(given('caf.attestation/download-alone', 'fr').url).toBeUndefined();
});

test('nothing is handed over before an end', () => {
  const parts = { now: NOW, publicUrl: 'https://guide.example', drawQr, back: { href: '/' } };
  expect(handOver(world, newState(), parts)).toBeUndefined();
});

const cra = shippedCra();

function shippedCra(): Cra {
  const read = craIn(['data']);
  if (!read) throw new Error('cra.yaml');
  return read;
}

/** Values of La Coop, as `docs` of the domain list them. */
const LISTED = {
  themes: [
    ...['AideAuxDemarchesAdministratives', 'PapiersElectionsCitoyennete', 'FamilleScolarite'],
    ...['SocialSante', 'TravailFormation', 'Logement', 'TransportsMobilite', 'ArgentImpots'],
    ...['Justice', 'EtrangersEurope', 'Email', 'NavigationSurInternet'],
    ...['PrendreEnMainDuMateriel', 'SecuriteNumerique'],
  ],
  autonomy: ['entierement_accompagne', 'partiellement_autonome', 'autonome'],
  redirections: [
    ...['operateur_ou_organisme_en_charge', 'aide_aux_demarches_administratives'],
    ...['administration', 'mediation_numerique', 'aide_sociale', 'insertion_professionnelle'],
    'autre',
  ],
};

test('every end of every flow has a draft in values that La Coop lists, and nothing else', () => {
  for (const [name, values] of Object.entries(LISTED)) {
    expect([name, Object.keys(cra[name as keyof typeof LISTED]).sort()]).toEqual([
      name,
      [...values].sort(),
    ]);
  }
  const wrong = ENDS.filter((one) => {
    const there = standAt(world, one, { audience: 'mediator' });
    const draft = draftCra(cra, there.world, there.state);
    const { themes = [], autonomy = '', redirection } = draft ?? {};
    const isListed =
      themes.length > 0 &&
      themes.every((value) => LISTED.themes.includes(value)) &&
      LISTED.autonomy.includes(autonomy) &&
      (redirection === undefined) === (one.step.kind === 'autonomy') &&
      (redirection === undefined || LISTED.redirections.includes(redirection));
    return !isListed;
  });
  expect(wrong.map(({ flow, step }) => `${flow.id}/${step.address}`)).toEqual([]);
});

test('the draft names the topic only where it tells nothing of a person', () => {
  const textAt = (at: string) => {
    const there = standAt(world, end(at), { audience: 'mediator' });
    return draftCra(cra, there.world, there.state)?.text;
  };
  expect(textAt('caf.dette/see-caf-pay')).toBe(
    [
      'Thématiques : Aide aux démarches administratives ; Social - Santé',
      'Autonomie : Autonome avec guidage en cas de besoin',
      'Redirection : Opérateur ou organisme en charge de la démarche administrative',
    ].join('\n'),
  );
  expect(textAt('numerique.email/create-alone')).toContain('Thématiques : E-mail');
  expect(textAt('ants.carte-grise/bought-alone')).toMatch(/\nDémarche : \S/);
  expect(familyCra(cra, 'logement').text).toBe(
    'Thématiques : Aide aux démarches administratives ; Logement',
  );
  expect(familyCra(cra, 'toString').themes).toEqual(['AideAuxDemarchesAdministratives']);
});

const training = trainingIn(['data']);
const { situations } = training;

test('what helpers read names only what exists, and a fault is told in its place', () => {
  const names = { ...world, urgent: world.urgent ?? new Map() };
  expect(helperDataFaults(['data'], names).issues).toEqual([]);
  const { issues } = helperDataFaults(['data'], { ...names, flows: new Map() });
  const codes = issues.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['unknown-flow']));
});

test('there are thirty situations or more, over all families and all tones', () => {
  expect(situations.length).toBeGreaterThanOrEqual(30);
  expect(new Set(situations.map(({ family }) => family))).toEqual(new Set(world.families.keys()));
  expect(new Set(situations.map(({ tone }) => tone))).toEqual(new Set(TONES));
  expect(situations.filter(({ says }) => guard(says).flags.length > 0)).toEqual([]);
  const firsts = situations.filter((one) => repliesOf(one)[0]?.worth === 'good');
  expect(firsts.length).toBeLessThan(situations.length / 2);
});

/** Both good choices of a situation, as they are shown. */
function bestOf(situation: Situation): Required<Chosen> {
  const { leads } = situation;
  const said = repliesOf(situation).findIndex(({ worth }) => worth === 'good');
  return { said, sent: 'flow' in leads ? leads.flow : 'danger' };
}

/** An exercise with what was chosen. */
function at(id: string, chosen: Chosen = {}): Exercise {
  const exercise = exerciseAt(world, training, id, { now: NOW, chosen });
  if (!exercise) throw new Error(id);
  return exercise;
}

test('an exercise asks what to say, then where to send, then names the rule, the flow and its pages', () => {
  for (const situation of situations) {
    const { id, replies, leads } = situation;
    const best = bestOf(situation);
    expect(at(id).options.length).toBe(replies.length);
    expect(at(id, { said: best.said }).options.length).toBe(ways(situation).length);
    const { options, told } = at(id, best);
    const [reply, way] = told;
    expect(options).toEqual([]);
    expect(told.map(({ isGood }) => isGood)).toEqual([true, true]);
    expect(reply?.rule?.text).toBeTruthy();
    expect(reply?.notes.length).toBeGreaterThan(0);
    expect([id, way?.notes.length === 0]).toEqual([id, 'danger' in leads]);
  }
});

test('another choice is told why, with what is better; there is no mark', () => {
  const [situation] = situations;
  if (!situation) throw new Error('no situation');
  const worse = repliesOf(situation).findIndex(({ worth }) => worth === 'never');
  const { told } = at(situation.id, { said: worse, sent: situation.instead[0] ?? '' });
  expect(told.map(({ isGood }) => isGood)).toEqual([false, false]);
  expect(told[0]?.says.map(({ text }) => text).join(' ')).toContain('Plutôt');
  expect(at(situation.id, { said: 9, sent: 'x' }).told).toEqual([]);
  expect(exerciseAt(world, training, 'constructor', { now: NOW })).toBeUndefined();
});

test('the set for a group has no answer among its questions, and all of them after', () => {
  const all = paperExercises(world, training, { family: 'logement' }, { now: NOW, lang: 'fr' });
  expect(all.length).toBe(situations.filter(({ family }) => family === 'logement').length);
  const [asked = '', answered = ''] = trainingPaper('fr', all).split('class="aig-answers"');
  for (const one of situations.filter(({ family }) => family === 'logement')) {
    const text = one.reason.replace(/'/g, '’').split(/\s*[:;?!]/)[0] ?? '';
    expect([one.id, asked.includes(text), answered.includes(text)]).toEqual([one.id, false, true]);
  }
  const html = exerciseHtml('fr', all[0]?.answered ?? ({} as never), {
    option: () => ({ href: '#' }),
    flow: (id) => ({ href: `#${id}` }),
    next: { href: '#next' },
  });
  expect(html).toContain('href="#next"');
});

/** The first question of a flow, and its first choice. */
function firstOf(id: string): readonly [step: string, option: string] {
  const [first] = world.flows.get(id)?.steps.values() ?? [];
  const [option] = first?.kind === 'question' ? first.options : [];
  if (!first || !option) throw new Error(id);
  return [first.address, option.id];
}

test('a citizen and who helps open the same place of the same walk, and back', () => {
  const begun = begin(world, { flow: 'impots.avis' });
  const [step, option] = firstOf('impots.avis');
  const answers = [{ step, options: [option] }];
  const there: State = {
    ...begun,
    lang: 'en',
    commune: '33281',
    walks: begun.walks.map((walk) => ({ ...walk, answers })),
  };
  const hash = writeWalkHash(world, there);
  expect(hash).toBe(`#/impots.avis/${step}.${option}?commune=33281&lang=en`);
  const opened = readWalkHash(world, hash);
  expect(opened).toMatchObject({ audience: 'mediator', lang: 'en', commune: '33281' });
  expect(opened?.walks[0]?.answers).toEqual(answers);
  const address = addressOf(world, there);
  const [, query = ''] = guidePathOf(world, there).split('?');
  expect(address?.path).toBe('/guide/impots.avis');
  expect(new Set(query.split('&'))).toEqual(
    new Set(address?.pairs.map(([name, value]) => `${name}=${value}`)),
  );
});

test('what may stand in no address stands in no hash; a hash that is not ours opens nothing', () => {
  const end = ENDS.find(({ flow }) => flow.id === 'caf.dette');
  if (!end) throw new Error('caf.dette');
  const walk = { flow: 'caf.dette', digest: '', outside: [] };
  const state = { ...newState(), walks: [{ ...walk, answers: [{ step: 'x', options: ['y'] }] }] };
  expect(writeWalkHash(world, state)).toBe('#/caf.dette');
  expect(guidePathOf(world, state)).toBe('/guide/caf.dette');
  expect(writeWalkHash(world, { ...state, prompt: { kind: 'menu', menu: 'first' } })).toBe('');
  for (const odd of ['', '#', '#/', '#/constructor', '#/caf.invented/a.b', '#/__proto__']) {
    expect(readWalkHash(world, odd)).toBeUndefined();
  }
  const some = readWalkHash(world, '#/caf.dette/no.thing,known?commune=x&lang=x&fact.x=y');
  expect(some?.walks).toEqual([
    { flow: 'caf.dette', digest: world.flows.get('caf.dette')?.digest, answers: [], outside: [] },
  ]);
});

test('a page of ours leads there, and one that a structure frames does not', () => {
  const state = begin(world, { flow: 'impots.avis' });
  const parts = { publicUrl: 'https://guide.example/sous', mark: '', helper: true };
  const href = '/sous/mediateur/#/impots.avis';
  expect(headOf(world, state, parts).head.helperHref).toBe(href);
  expect(headOf(world, state, { ...parts, helper: false }).head.helperHref).toBeUndefined();
  const framed = [...world.structures.values()].find(({ origins }) => origins.length > 0);
  const within = { ...state, structure: framed?.id ?? '' };
  expect(framed && headOf(world, within, parts).head.helperHref).toBeUndefined();
});
