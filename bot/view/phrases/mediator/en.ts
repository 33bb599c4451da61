import { type MediatorKey } from './fr.ts';

/** What stands on the side of who helps, in English. */
export const MEDIATOR_EN: Record<MediatorKey, string> = {
  'mediator-title': 'For you',
  'person-title': 'For the person',
  'say-title': 'To say',
  'never-title': 'Never without a mandate',
  'hand-over-title': 'Hand over',
  'professional-title': 'Between professionals',
  'alone-title': 'To see the person alone',
  'close-title': 'To end',
  'no-title': 'Say no, and help',
  'no-beside': 'I cannot fill it in for you, but I stay beside you while you do it',
  'no-teach': 'I do not do it in your place, but I show you once, then I stay here while you do it',
  'no-mandate': 'I am not allowed to do it in your place, but I stay beside you',
  'no-with-day': '{no}, and here is who can do it with you {when}: {who}.',
  'no-received-day': '{no}, and here is who receives you {when}: {who}.',
  'no-call': '{no}, and here is who can do it with you: {who}. We call before going.',
  'no-look': '{no}, and together we look for who can do it with you.',
  'no-until': 'today until {time}',
  'may-title': 'You may',
  'mandate-needed':
    'To type, confirm, sign or call in their place, you need a written and signed agreement. A spoken yes is not enough.',
  'mandate-holders': 'Who has a mandate near here',
  'mandate-excluded': 'Who cannot sign one',
  'mandate-guardian': 'Then see their parent or their guardian.',
};
