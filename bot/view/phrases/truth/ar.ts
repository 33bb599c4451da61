import { type TRUTH_FR } from './fr.ts';

/** What a result rests on, in Arabic. */
export const TRUTH_AR: Readonly<Record<keyof typeof TRUTH_FR, string>> = {
  'access-from': 'طريق الوصول حسب {source}، بتاريخ {date}.',
  'read-by': 'أُعيدت قراءته في {date}. قرأه: {role}.',
  'to-check-of': 'للتأكد: {what}. {where}',
  'to-check-on': 'للتأكد على {site}: {what}.',
  'check-steps': 'هذه الخطوات',
  'check-advice': 'هذه النصيحة',
  'check-delay': 'المهلة',
  'check-number': 'الرقم',
  'check-papers': 'الأوراق المطلوبة',
  'check-price': 'السعر',
  'check-door': 'من يهتم بهذا',
  'check-name': 'أسماء الأزرار',
  'check-rights': 'من له الحق فيه',
  'check-effect': 'ما يستمر في هذه الأثناء',
  'check-date': 'التاريخ',
  'check-old': 'هذه النصيحة، اطُّلع عليها في {date}',
  'check-record': 'الرقم والاستقبال',
  'where-find': 'ابحث عن {words} على {site}.',
  'where-ask': 'اسأل: {operator}.',
  'where-helper': 'اسأل من يساعدك.',
  'line-to-check-site': 'للتأكد على {site}: هذا الرقم وأوقاته.',
  'according-to-find': 'المصدر: {source}. اطُّلع عليه في {date}. ابحث عن {words} على {site}.',
};
