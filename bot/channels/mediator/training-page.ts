import { paperExercises } from '../../conversation/helper/paper-exercises.ts';
import { type Training } from '../../conversation/helper/training.ts';
import { type World } from '../../conversation/world.ts';
import { trainingPaper } from '../../view/mediator/training-paper.ts';
import { pageOf } from '../../view/page.ts';
import { phrase } from '../../view/phrases.ts';
import { outward } from '../http/root.ts';
import { DESK_STYLE_SHEET, SCRIPT } from '../pages/assets.ts';
import { html } from '../pages/page-answers.ts';
import { aboutHead } from '../pages/page-head.ts';
import { readQuery, valueOf } from '../pages/query.ts';
import { type PageAnswer, type PageRequest } from '../pages/request.ts';

/** The set for a group, to print; `?famille=` and `?ton=` take some of it. */
export const TRAINING_PAPER = '/mediateur/mise-en-situation/papier';

export interface TrainingPageOptions {
  readonly world: () => World;
  readonly now: () => number;
  readonly root: string;
  readonly training: () => Training;
}

/** The printed set as a page: nothing of who asks is read, counted or kept. */
export function createTrainingPage({ world, now, root, training }: TrainingPageOptions): {
  handle(request: PageRequest): PageAnswer;
} {
  return {
    handle({ method, query }) {
      const asked = readQuery(query);
      const choice = { family: valueOf(asked, 'famille'), tone: valueOf(asked, 'ton') };
      const all = paperExercises(world(), training(), choice, { now: now(), lang: 'fr' });
      const body = pageOf({
        lang: 'fr',
        dir: 'ltr',
        title: phrase('fr', false, 'training-title'),
        wide: false,
        main: trainingPaper('fr', all),
        languages: [],
        links: { to: () => ({ href: '/' }), quit: noForm, typed: noForm, ticked: noForm },
        head: {
          ...aboutHead(world(), root),
          moreStyleHref: outward(root, DESK_STYLE_SHEET.path),
          script: { href: outward(root, SCRIPT.path), told: {} },
        },
      });
      const page = html(body, { script: true, status: all.length === 0 ? 404 : 200 });
      return method === 'HEAD' ? { ...page, body: '' } : page;
    },
  };
}

const noForm = () => ({ action: '/', fields: [] });
