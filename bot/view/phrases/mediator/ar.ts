import { type MediatorKey } from './fr.ts';

/** What stands on the side of who helps, in Arabic. */
export const MEDIATOR_AR: Record<MediatorKey, string> = {
  'mediator-title': 'لك أنت',
  'person-title': 'للشخص الذي تساعده',
  'say-title': 'ما تقوله',
  'never-title': 'ممنوع بدون توكيل مكتوب',
  'hand-over-title': 'ما تسلّمه للشخص',
  'professional-title': 'بين المهنيين',
  'alone-title': 'لكي ترى الشخص وحده',
  'close-title': 'لكي تنهي الحديث',
  'no-title': 'قول لا، مع المساعدة',
  'no-beside': 'لا أستطيع أن أملأها بدلًا منك، لكني أبقى بجانبك وأنت تملؤها',
  'no-teach': 'لا أفعلها بدلًا منك، لكني أريك مرة واحدة، ثم أبقى هنا وأنت تفعلها',
  'no-mandate': 'لا يحق لي أن أفعلها بدلًا منك، لكني أبقى بجانبك',
  'no-with-day': '{no}، وهذا من يستطيع أن يفعلها معك {when}: {who}.',
  'no-received-day': '{no}، وهذا من يستقبلك {when}: {who}.',
  'no-call': '{no}، وهذا من يستطيع أن يفعلها معك: {who}. نتصل قبل الذهاب.',
  'no-look': '{no}، ونبحث معًا عمّن يستطيع أن يفعلها معك.',
  'no-until': 'اليوم حتى {time}',
  'may-title': 'يمكنك',
  'mandate-needed':
    'للكتابة أو التأكيد أو التوقيع أو الاتصال بدلًا منه: يجب اتفاق مكتوب وموقّع. الموافقة بالكلام لا تكفي.',
  'mandate-holders': 'من لديه توكيل قريبًا من هنا',
  'mandate-excluded': 'من لا يستطيع التوقيع',
  'mandate-guardian': 'في هذه الحالة، اذهب إلى والده أو الوصي عليه.',
};
