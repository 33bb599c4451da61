import { expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type SourcePage, type World } from '../../bot/conversation/world.ts';
import { type OrientationStep } from '../../bot/engine/model.ts';
import { phrase, SPOKEN } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { FR } from '../../bot/view/phrases/fr.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { buildFlow, orientation } from '../engine/build-flow.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';

const NOW = Date.parse('2026-11-30T10:00+01:00');
const shipped = shippedWorld();

function page(id: string, title: string, parts: Partial<SourcePage> = {}): SourcePage {
  return { id, title, url: 'https://x.gouv.fr', proves: '', seen: '2026-11-24', ...parts };
}

function shown(parts: Partial<OrientationStep>, lang = 'fr') {
  const flow = buildFlow([{ ...orientation('go'), ...parts }], { id: 'caf.essai' });
  const pages = [
    page('site', 'caf.fr, site de la Caf'),
    page('press', 'Connexion à « Mon Compte »', { unofficial: true, seen: '2025-01-02' }),
  ];
  const world: World = {
    ...shipped,
    flows: new Map([[flow.id, flow]]),
    sources: new Map(pages.map((one) => [one.id, one])),
  };
  return screen(world, { ...begin(world, { flow: flow.id, lang }), commune: 'declined' }, NOW);
}

test('an outcome says after which pages, seen when; nothing says that it was verified', () => {
  const view = shown({ sources: ['site', 'press', 'site'] });
  expect(view.sources?.map(({ text }) => text)).toEqual([
    "D'après « caf.fr, site de la Caf », vue le 24 novembre.",
    "D'après « Connexion à “Mon Compte” » (presse ou association), vue le 2 janvier 2025.",
  ]);
  expect(toPlain(view)).toContain("D'après « caf.fr, site de la Caf », vue le 24 novembre.");
  const html = toHtml(view, asLinks).replaceAll('\u00a0', ' ');
  expect(html).toContain('D’après « caf.fr, site de la Caf », vue le 24 novembre.');
});

test('what is to be checked says so, and where it was read all the same', () => {
  const view = shown({ sources: ['site'], toCheck: true });
  expect(view.toCheck?.text).toMatch(/^À vérifier/);
  expect(view.sources).toHaveLength(1);
});

test('it is said in English and in Arabic too', () => {
  expect(shown({ sources: ['site'] }, 'en').sources?.[0]?.text).toBe(
    'According to “caf.fr, site de la Caf”, seen on 24 November.',
  );
  expect(shown({ sources: ['site'] }, 'ar').sources?.[0]?.text).toContain(
    '“caf.fr, site de la Caf”',
  );
});

test('no sentence of ours says of advice that it was verified', () => {
  const keys = (Object.keys(FR) as PhraseKey[]).filter((key) => key !== 'verified-by');
  const said = keys.flatMap((key) =>
    SPOKEN.map((lang) => phrase(lang, false, key).text).filter((text) =>
      /conseils ont été vérifiés|advice was checked/.test(text),
    ),
  );
  expect(said).toEqual([]);
});

test('every outcome that ships says where it was read', () => {
  const { flows, sources } = shipped;
  const steps = [...flows.values()].flatMap((flow) => [...flow.steps.values()]);
  const silent = steps.filter(
    (step) => 'sources' in step && !step.sources.some((id) => sources.has(id)),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});
