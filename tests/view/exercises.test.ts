import { expect, test } from '@jest/globals';
import { exerciseHtml } from '../../bot/view/mediator/exercise-html.ts';
import { type Exercise } from '../../bot/view/mediator/exercise.ts';
import { trainingPaper } from '../../bot/view/mediator/training-paper.ts';
import { phrase } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { fr } from './fixtures.ts';
import { outlineOf } from './outline.ts';

const say = (key: PhraseKey) => phrase('fr', false, key).text.replaceAll("'", '’');

const heard = {
  id: 'x',
  tone: fr('Pressé'),
  scene: fr('Un homme entre.'),
  says: fr('Faites cela pour moi.'),
};
const exercise: Exercise = {
  ...heard,
  asks: fr('Que répondez-vous ?'),
  options: [
    { label: fr('Oui'), said: 0 },
    { label: fr('Faisons ensemble'), said: 1 },
  ],
  told: [
    {
      title: fr('C’est mieux ensemble'),
      isGood: true,
      says: [fr('La personne apprend.')],
      rule: fr('Elle tape seule.'),
      flow: 'caf.essai',
      notes: [fr('Lu dans la charte.')],
    },
  ],
};
const links = {
  option: (one: Exercise['options'][number]) => ({ href: `/o?${JSON.stringify(one)}` }),
  flow: (id: string) => ({ href: `/guide/${id}` }),
  next: { href: '/suivant' },
};

test('an exercise says the demand, what was chosen, what it rests on, then what to choose', () => {
  const html = exerciseHtml('fr', exercise, links);
  outlineOf(html);
  expect(html).toContain(`<h1 id="aig-heading" tabindex="-1">${say('training-title')}</h1>`);
  expect(html).toContain('<p><b>Pressé</b><br>Un homme entre.</p>');
  expect(html).toContain('<blockquote class="aig-say">');
  expect(html).toMatch(/<section class="aig-stack" role="status"><h2>C’est mieux/);
  expect(html).toContain(' Elle tape seule.</p>');
  expect(html).toContain('<p><a class="aig-link" href="/guide/caf.essai">');
  expect(html).toContain(
    '<p class="aig-small"><span class="aig-row">Lu dans la charte.</span></p>',
  );
  expect(html.match(/<a class="aig-btn aig-big" href="\/o\?/g)).toHaveLength(2);
  expect(html).not.toContain('/suivant');
  expect(html).not.toMatch(/\n\n/);
  const done = exerciseHtml('fr', { ...heard, options: [], told: exercise.told }, links);
  expect(done).toMatch(/<p><a class="aig-btn aig-main-btn" href="\/suivant">[^<]+<\/a><\/p>$/);
  expect(done).not.toMatch(/aig-big|\n\n/);
});

test('on paper the situations come without an answer, then what each rests on', () => {
  const html = trainingPaper('fr', [
    {
      asked: { ...exercise, told: [] },
      ways: [fr('La Caf'), fr('Une autre')],
      answered: exercise,
    },
  ]);
  outlineOf(html);
  const [before = '', after = ''] = html.split('<section class="aig-answers">');
  expect(before).toContain(`<h1 id="aig-heading" tabindex="-1">${say('training-title')}</h1>`);
  expect(before).toContain(`<p>${phrase('fr', false, 'training-group').text}</p>`.slice(0, 20));
  expect(before).toContain('<section class="aig-card"><h2>1. Pressé</h2>');
  expect(before).toContain('<p>Un homme entre.</p>\n<blockquote class="aig-say">');
  expect(before).toContain('<ol class="aig-letters"><li>Oui</li><li>Faisons ensemble</li></ol>');
  expect(before).toContain('<ol class="aig-letters"><li>La Caf</li><li>Une autre</li></ol>');
  expect(before).toContain('data-print hidden');
  expect(before).not.toContain('ensemble</h2>');
  expect(after).toMatch(/<h2>1\. Faites cela pour moi\.<\/h2>/);
  expect(after).toContain('<p>La personne apprend.</p>');
  expect(after).toContain('<p>Elle tape seule.</p>');
  expect(after).toContain('Lu dans la charte.');
  expect(after).toMatch(/<\/section>\n<\/section>$/);
});
