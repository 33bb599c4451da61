import { directionOf, languageName, reviewNote } from '../../view/phrases.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type Choice, type View, type Words } from '../../view/view.ts';
import { languagesOf } from '../languages.ts';
import { type Notice } from '../state.ts';
import { type Scene } from '../scene.ts';
import { HUMAN_FLOW, hereOf, isShared, type Here } from '../where.ts';
import { alertOf } from './alert.ts';
import { campaignLine } from '../season-words.ts';
import { givenAnswers } from './given-answers.ts';
import { corrected, elsewhere } from './set-right-words.ts';
import { campaignToday } from './in-season.ts';
import { hasLadderDoor, ladderChoice } from './ladder-door.ts';
import { meaning } from './meaning-words.ts';
import { nextBeside, nextOffered } from './next-demand.ts';
import { screenAnswer } from './screen-answer.ts';
import { askedIfHelped } from './asked-if-helped.ts';
import { faqAnswer } from './faq-answer.ts';
import { understoodLine } from './understood-line.ts';

type Own = Pick<View, 'heading' | 'body'> & Partial<View>;

/** The parts that every screen has, around the screen's own. */
export function frame(scene: Scene, own: Own): View {
  const { state, world } = scene;
  const here = hereOf(world, state);
  const sensitive = here?.sensitive ?? isShared(world, state.structure);
  const above = own.body.kind === 'danger' ? {} : understoodLine(scene, here, own.body.kind);
  return {
    lang: state.lang,
    dir: directionOf(state.lang),
    pageTitle: sensitive ? own.heading : titleOf(own.heading, above.topic),
    sensitive,
    notices: state.notices.flatMap((notice) => worded(scene, notice, own)),
    ...alertOf(scene),
    ...translation(scene, own),
    ...givenAnswers(scene, here),
    ...nextOffered(scene, own.body),
    ...above,
    languages: languages(scene),
    ways: ways(scene, own.body),
    ...backOf(scene),
    ...(state.lang === 'fr' ? { simpler: simpler(scene) } : {}),
    ...askedIfHelped(scene, here, own.body),
    ...own,
  };
}

/** "La Caf me réclame de l'argent : Comment l'avez-vous su ?": a tab shows the first words. */
function titleOf(heading: Words, topic: View['topic']): Words {
  if (!topic) return heading;
  const sign = heading.lang === 'fr' ? ' :' : ':';
  return { text: `${topic.title.text}${sign} ${heading.text}`, lang: heading.lang };
}

/** A page title that tells nothing of a sensitive walk: someone may look over the shoulder. */
export function neutralTitle({ sensitive }: Here, title: Words): Pick<View, 'pageTitle'> | object {
  return sensitive ? { pageTitle: title } : {};
}

function worded(scene: Scene, notice: Notice, own: Own): readonly Words[] {
  const { wording, world, state } = scene;
  const { kind } = own.body;
  switch (notice.code) {
    case 'not-understood':
      if (notice.likely) return [wording.say('asked-likely', { label: notice.likely })];
      if (notice.misses > 1) return [wording.say('not-understood-again')];
      return [
        wording.say(kind === 'question' || kind === 'several' ? 'asked-again' : 'not-understood'),
      ];
    case 'answer-lost':
      return [
        notice.count > 1
          ? wording.say('answers-lost', { count: notice.count })
          : wording.say('answer-lost'),
      ];
    case 'digression':
    case 'second-demand': {
      const flow = world.flows.get(notice.flow);
      return flow ? [wording.say(notice.code, { title: wording.text(flow.title).text })] : [];
    }
    case 'corrected':
      return corrected({ world, wording }, notice);
    case 'elsewhere':
      return elsewhere({ world, wording }, notice);
    case 'do-it-for-me':
      return [
        wording.say(state.audience === 'mediator' ? 'do-it-for-me-mediator' : 'do-it-for-me'),
      ];
    case 'campaign-over':
      return campaignOver(scene, notice.campaign);
    case 'meaning':
      return meaning({ world, wording }, notice.term);
    case 'already-here':
      return [alreadyHere(scene)];
    case 'screen-question':
      return screenAnswer(scene, notice, own);
    case 'faq':
      return faqAnswer(scene, notice.entry);
    case 'commune-kept':
      return communeKept(scene);
    case 'commune-unknown':
      return [wording.say(state.misses > 1 ? 'not-understood-again' : unknownCommune(notice))];
    // A line of its own: see `alertOf`.
    case 'alert':
      return [];
    case 'other-language':
      return goesOn(world, notice.lang);
    case 'guarded':
      return [wording.say(guardedKey(notice, kind))];
    case 'helped':
      return [wording.say(`helped-${notice.said}`)];
    case 'old-button':
    case 'too-long':
    case 'choose-one':
    case 'thanks':
    case 'danger-stays':
    case 'danger-called':
    case 'helper-on':
    case 'helper-off':
    case 'welcome':
      return [wording.say(notice.code)];
  }
}

function guardedKey(
  { password }: Extract<Notice, { code: 'guarded' }>,
  kind: View['body']['kind'],
): PhraseKey {
  if (password) return 'guarded-password';
  return kind === 'commune' ? 'guarded-commune' : 'guarded';
}

/** That a date has passed since the last answer, and what is true now. */
function campaignOver(scene: Scene, id: string): readonly Words[] {
  const today = campaignToday(scene, { campaigns: [id] });
  if (!today) return [];
  const line = campaignLine(today, scene.state);
  return [scene.wording.say('campaign-over', { line })];
}

/** That the guide goes on in simple French or English, in the language typed. */
function goesOn({ speech }: Scene['world'], lang: string): readonly Words[] {
  const says = speech?.says(lang);
  return says === undefined ? [] : [{ text: says, lang }];
}

function alreadyHere({ world, state, wording }: Scene): Words {
  const here = hereOf(world, state);
  return here
    ? wording.say('already-here', { title: wording.text(here.home.flow.title).text })
    : wording.say('already-first');
}

function communeKept({ world, state, wording }: Scene): readonly Words[] {
  const commune = world.communes.byInsee.get(state.commune ?? '');
  return commune ? [wording.say('commune-kept', { name: commune.name })] : [];
}

function unknownCommune({ lacking }: Extract<Notice, { code: 'commune-unknown' }>): PhraseKey {
  return lacking === undefined ? 'commune-unknown' : `commune-lacks-${lacking}`;
}

function backOf({ state, wording }: Scene): Pick<View, 'back'> {
  const first = state.walks.length === 0 && (!state.prompt || state.prompt.kind === 'erased');
  const isFirstMenu = state.prompt?.kind === 'menu' && state.prompt.menu === 'first';
  if (first || (isFirstMenu && state.walks.length === 0)) return {};
  return { back: { label: wording.say('back'), action: { do: 'command', command: 'back' } } };
}

function simpler({ state, wording }: Scene): Choice {
  return {
    label: wording.say(state.simple ? 'usual-words' : 'simpler-words'),
    action: { do: 'simple', on: !state.simple },
  };
}

/** Whether the French stands in for what the screen is about, and whether anyone reviewed the rest. */
function translation({ state, world, wording }: Scene, own: Own): Pick<View, 'translation'> {
  const { lang } = state;
  const about = own.body.kind === 'orientation' ? own.body.reason : own.heading;
  const notes = [
    ...(about.lang === lang ? [] : [wording.say('not-translated')]),
    ...(world.unreviewed.has(lang) ? reviewNote(lang) : []),
  ];
  return notes.length === 0 ? {} : { translation: notes };
}

function languages({ world, state }: Scene): readonly Choice[] {
  return languagesOf(world, state.structure)
    .filter((lang) => lang !== state.lang)
    .map((lang) => ({
      label: languageName(lang),
      action: { do: 'language', lang },
    }));
}

/** A person, one tap away. */
export function humanChoice({ wording }: Scene): Choice {
  return {
    label: wording.say('human'),
    drawing: 'talk',
    action: { do: 'command', command: 'human' },
  };
}

function ways(scene: Scene, body: View['body']): readonly Choice[] {
  const { state, wording, world } = scene;
  const list: Choice[] = [];
  const below = state.walks.at(-2);
  const flowBelow = below && world.flows.get(below.flow);
  if (flowBelow) {
    list.push({
      label: wording.say('return-to', { title: wording.text(flowBelow.title).text }),
      action: { do: 'command', command: 'return' },
    });
  }
  list.push(...nextBeside(scene, body));
  const current = state.walks.at(-1);
  if (current?.flow !== HUMAN_FLOW) {
    list.push(humanChoice(scene));
  }
  list.push({ label: wording.say('restart'), action: { do: 'command', command: 'restart' } });
  if (body.kind === 'orientation') {
    list.push({
      label: wording.say('change-commune'),
      action: { do: 'command', command: 'change-commune' },
    });
  }
  if (body.kind === 'autonomy' && hasLadderDoor(scene)) list.push(ladderChoice(scene));
  list.push({ label: wording.say('erase'), action: { do: 'command', command: 'erase' } });
  return list;
}
