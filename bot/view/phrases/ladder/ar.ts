import { type LadderKey } from './fr.ts';

/** When a service says no, or nobody answers, in Arabic. */
export const LADDER_AR: Record<LadderKey, string> = {
  recourse: 'رفض، أو لا جواب؟',
  'recourse-refused': 'قالوا لا: هذا ما يأتي بعد ذلك',
  'recourse-defender': 'ما زال لا شيء؟ مندوب Défenseur des droits يساعد مجانًا، بعد أن تكتب أو تتصل.',
  'recourse-court':
    'اعترضت كتابةً وما زال الجواب لا؟ الخطوة التالية هي المحكمة غالبًا. يخبرك point-justice بأيها وقبل أي موعد.',
  'recourse-date': 'هل في الرسالة موعد أخير؟ إنه يستمر.',
  'nobody-answers': 'لا أحد يجيب؟',
  'ladder-answer': 'الجواب',
  'ladder-heading': '{goal} ({operator})',
  'ladder-next': 'بعد ذلك، إذا لم يأت شيء',
  'ladder-next-write': 'كتابة شكوى، مع إثبات.',
  'ladder-next-mediator': 'الكتابة إلى وسيط (médiateur) هذه الجهة.',
  'ladder-next-defender': 'مقابلة مندوب Défenseur des droits. الأمر مجاني.',
  'ladder-next-lawyer': 'مقابلة مستشار قانوني في point-justice. الأمر مجاني.',
  'ladder-calendar': 'لا جواب؟ الخطوة 2',
  'blanks-title': 'مكالماتي وزياراتي ورسائلي',
  'blanks-when': 'اليوم والساعة',
  'blanks-who': 'من',
  'blanks-said': 'ما قيل لي',
};
