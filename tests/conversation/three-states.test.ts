import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { type Review, type Reviews } from '../../bot/conversation/reviews.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { isOfficialSite, siteOf } from '../../bot/conversation/screens/site-link.ts';
import { type SharedFact } from '../../bot/conversation/shared-facts.ts';
import { type SourcePage, type World } from '../../bot/conversation/world.ts';
import { type OrientationStep } from '../../bot/engine/model.ts';
import { withReviews } from '../../bot/service/with-reviews.ts';
import { phrase, SPOKEN } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { FR } from '../../bot/view/phrases/fr.ts';
import { buildFlow, orientation } from '../engine/build-flow.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { endsOf, showEnd } from './support/outcomes.ts';

const shipped = shippedWorld();
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page: SourcePage = {
  id: 'site',
  title: 'caf.fr, site de la Caf',
  url: 'https://www.caf.fr',
  proves: '',
  seen: '2026-11-24',
};
const delay: SharedFact = {
  id: 'delai',
  kind: 'delay',
  text: { fr: '2 mois' },
  source: 'fiche',
  find: 'contester un indu',
  seen: '2026-11-24',
  review: '2027-05-24',
  owner: 'caf-flows',
};
const verified = { date: '2026-11-24', by: 'caf-flows', reviewBy: '2027-05-24' };

interface Asked {
  readonly lang?: string;
  readonly now?: string;
  readonly reviews?: Reviews;
  readonly fact?: Partial<SharedFact>;
  /** Beside those of the Caf and of the sheet. */
  readonly pages?: readonly SourcePage[];
}

function shown(parts: Partial<OrientationStep>, asked: Asked = {}) {
  const { lang = 'fr', now = '2026-11-30', reviews, fact, pages = [] } = asked;
  const step = { ...orientation('go'), sources: ['site'], verified, ...parts };
  const flow = { ...buildFlow([step], { id: 'caf.essai' }), owner: 'caf-flows' };
  const fiche = {
    ...page,
    id: 'fiche',
    title: 'La fiche',
    url: 'https://www.service-public.gouv.fr',
  };
  const world: World = {
    ...shipped,
    flows: new Map([[flow.id, flow]]),
    sources: new Map([page, fiche, ...pages].map((one) => [one.id, one])),
    operators: new Map(
      [...shipped.operators].map(([id, one]) => [
        id,
        { ...one, toCheck: false, verified: { ...verified, reviewBy: '2030-01-01' } },
      ]),
    ),
    sharedFacts: new Map([[delay.id, { ...delay, ...fact }]]),
    ...(reviews && { reviews }),
  };
  const begun = begin(world, { flow: flow.id, lang });
  const state = { ...begun, commune: 'declined', structure: 'mairie' };
  const { sources = [], toCheck } = screen(world, state, Date.parse(`${now}T10:00+01:00`));
  return { sources: sources.map(({ text }) => text), toCheck: toCheck?.text };
}

const SEEN = "D'après « caf.fr, site de la Caf », vue le 24 novembre.";
const read = (parts: Partial<Review> = {}): Reviews =>
  new Map([
    [
      'flow/caf.essai',
      [{ structure: 'mairie', role: 'reviewer', date: '2026-11-28', verdict: 'right', ...parts }],
    ],
  ]);

test('what ships says after which page, seen when, and of nothing that it was read', () => {
  expect(shown({})).toEqual({ sources: [SEEN], toCheck: undefined });
  expect(shipped.reviews).toBeUndefined();
});

test('what was found right at the desk says by which role, and when', () => {
  const said = 'Relu le 28 novembre par : Qui relit les guides de la Caf.';
  expect(shown({}, { reviews: read() }).sources).toEqual([said, SEEN]);
});

test.each([
  ['found wrong', { verdict: 'wrong' }],
  ['read for another structure', { structure: 'ailleurs' }],
  ['read before its author saw the source again', { date: '2026-11-20' }],
] as const)('nothing says that it was read: %s', (_, parts) => {
  expect(shown({}, { reviews: read(parts) }).sources).toEqual([SEEN]);
});

test('a reading keeps a guide good as long as its author gave it, then it is to be checked', () => {
  expect(shown({}, { now: '2027-05-26' }).toCheck).toMatch(
    /^À vérifier sur caf\.fr : ce conseil, vu le 24 novembre 2026.*\.$/,
  );
  const both = new Map([
    ...read(),
    ...[...read({ date: '2027-05-20' }).values()].map((one) => ['operator/caf', one] as const),
  ]);
  expect(shown({}, { now: '2027-05-26', reviews: both }).toCheck).toBeUndefined();
  expect(shown({}, { now: '2027-05-30', reviews: read() }).toCheck).toContain('À vérifier');
});

test('what is to be checked says what, and where to make sure, in each language', () => {
  const doubtful = { toCheck: true, doubts: ['delay', 'papers'] } as const;
  expect(shown(doubtful).toCheck).toBe('À vérifier sur caf.fr : le délai, les papiers à apporter.');
  expect(shown(doubtful, { lang: 'en' }).toCheck).toBe(
    'To be checked on caf.fr: the time limit, the papers to bring.',
  );
  expect(shown({ toCheck: true }).toCheck).toBe('À vérifier sur caf.fr : ce conseil.');
});

test('a fact that is not certain, or read too long ago, is to be checked wherever it is named', () => {
  const reason = { fr: 'Vous avez {fact:delai}.' };
  expect(shown({ reason }).sources).toContain("D'après « La fiche », vue le 24 novembre.");
  expect(shown({ reason }).toCheck).toBeUndefined();
  const uncertain = { fr: 'le délai de 2 mois' };
  expect(shown({ reason }, { fact: { uncertain } }).toCheck).toBe(
    'À vérifier : le délai de 2 mois. Cherchez « contester un indu » sur service-public.gouv.fr.',
  );
  expect(shown({ reason }, { fact: { review: '2026-11-29' } }).toCheck).toContain('2 mois');
});

test('nobody is sent to a copy of an official page to make sure, nor to the press', () => {
  const copy = {
    ...page,
    id: 'copie',
    title: 'La fiche, à la mairie',
    url: 'https://www.ville.fr',
  };
  const press = { ...page, id: 'presse', url: 'https://www.presse.fr', unofficial: true };
  const where = (sources: readonly string[], pages: readonly SourcePage[]) =>
    shown({ toCheck: true, operator: 'avocat', sources }, { pages }).toCheck;
  const alone = { toCheck: true, sources: ['copie', 'presse'], operator: 'nobody' };
  expect(where(['copie'], [copy])).toMatch(/ Demandez à : Un avocat\.$/);
  expect(shown(alone, { pages: [copy, press] }).toCheck).toBe(
    'À vérifier : ce conseil. Demandez à qui vous aide.',
  );
  const official = { ...page, id: 'etat', url: 'https://www.legifrance.gouv.fr' };
  expect(shown({ ...alone, sources: ['copie', 'etat'] }, { pages: [copy, official] }).toCheck).toBe(
    'À vérifier sur legifrance.gouv.fr : ce conseil.',
  );
  const searched = shown(alone, { pages: [{ ...copy, find: 'déclarer un décès' }] });
  expect(searched.toCheck).toBe(
    'À vérifier : ce conseil. Cherchez « déclarer un décès » sur service-public.gouv.fr.',
  );
  expect(searched.sources.join()).not.toContain('ville.fr');
});

test('every site where one makes sure of what ships is official', () => {
  const now = Date.parse('2026-12-03T10:00+01:00');
  const isOther = (id: string) =>
    !isOfficialSite(shipped, siteOf(shipped.sources.get(id)?.url ?? ''));
  // The others rest on official pages alone.
  const ends = endsOf(shipped).filter(({ step }) => step.sources.some(isOther));
  expect(ends.length).toBeGreaterThan(50);
  const wrong = ends.flatMap(({ flow, step }) => {
    const said = showEnd(shipped, { flow, step }, now).toCheck?.text ?? '';
    return [...said.matchAll(/\bsur ([a-z0-9.-]+\.[a-z]{2,})(?=[ .])/g)]
      .map(([, site = '']) => site)
      .filter((site) => !isOfficialSite(shipped, site))
      .map((site) => `${flow.id}/${step.address} ${site}`);
  });
  expect(wrong).toEqual([]);
});

test('no sentence of ours says that something is verified', () => {
  const said = (Object.keys(FR) as PhraseKey[]).flatMap((key) =>
    SPOKEN.map((lang) => phrase(lang, false, key).text),
  );
  expect(
    said.filter((text) => /vérifiée?s?\b|\bverified\b|(?<!be )checked on|التحقق في/i.test(text)),
  ).toEqual([]);
});

test('what was read comes from the overlay, for each structure too', () => {
  writeFileSync(join(folder, 'reviews.yaml'), JSON.stringify(Object.fromEntries(read())));
  const own = new Map([['mairie', shipped]]);
  const world = withReviews({ ...shipped, own }, folder);
  expect(world.reviews).toEqual(read());
  expect(world.own?.get('mairie')?.reviews).toEqual(read());
  expect(withReviews(shipped, undefined)).toBe(shipped);
});
