import { type DangerKey } from './fr.ts';

/** Emergency numbers, in English. */
export const DANGER_EN: Readonly<Record<DangerKey, string>> = {
  'danger-soft': 'Are you, or is someone else, in danger?',
  'danger-to-check':
    'To be checked: one of these numbers may have changed. If it does not answer, call 112.',
  'number-to-check': 'To be checked: one of these numbers may have changed.',
  'danger-back-to': 'It is not that, go on: {title}',
  'alert-doubtful': 'Do you need help right now?',
  'alert-numbers': 'See the emergency numbers',
  'alert-more': 'See who can help',
  'danger-not-kept': 'Your words are not kept.',
  'danger-stays':
    'I keep these numbers here. If in doubt, call: they tell you what to do. It is not that? Tap the last button.',
  'danger-called': 'Good. Do what they tell you on the phone. The numbers stay here.',
  'danger-traces':
    'Your words are not kept. The call stays in the call list of the phone. Delete it, if nobody watches this phone.',
  'danger-quit': 'Leave this page quickly',
  'danger-alone-first':
    'First, see the person alone. Say: “I need a paper from the front desk. Will you come with me?”',
  'danger-leave': 'To leave quickly: “Erase everything”, then close this window.',
  'danger-continue': 'It is not that, go on',
  'danger-closed': '{number} is closed at this hour.',
  'danger-child': 'A child is in danger',
  'danger-other': 'It is for someone else',
  'danger-topic': 'Go on: {title}',
  'danger-topic-later': 'Later: {title}',
  'guarded-password':
    'You wrote a password. I did not keep it. It is all right: change it soon, as others may have read it.',
  'text-number': 'Text {number}',
};
