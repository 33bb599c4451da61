import { type SeasonKey } from './fr.ts';

/** What opens and closes in the year, and dates that are one's own, in Arabic. */
export const SEASON_AR: Record<SeasonKey, string> = {
  'deadline-title': 'آخر أجل',
  'opens-on': '{date}',
  'opens-unknown': 'في التاريخ الذي يعطيه الموقع الرسمي',
  'closes-on': 'إلى غاية {date}',
  'closes-today': 'إلى غاية هذا المساء، {date}',
  'closes-unknown': 'إلى غاية التاريخ الذي يعطيه الموقع الرسمي',
  'date-sure': '{date}',
  'date-to-check': '{date} (للتحقق)',
  'left-none': 'هذا آخر يوم.',
  'left-one': 'بقي يوم واحد.',
  'left-many': 'الأيام الباقية: {days}.',
  'campaign-before': 'لم يُفتح بعد. الافتتاح: {opens}.',
  'campaign-open': 'مفتوح {closes}.',
  'campaign-closing': 'مفتوح {closes}. {left}',
  'campaign-late': 'فات التاريخ. كان {closes}. قم بذلك اليوم مع ذلك.',
  'campaign-late-undated': 'فات التاريخ. قم بذلك اليوم مع ذلك.',
  'campaign-closed': 'مغلق حاليًا. الافتتاح القادم: {opens}.',
  'campaign-unknown': 'تواريخ هذه السنة تحتاج إلى تحقق. عادةً: {rule}.',
  'campaign-over': 'منذ جوابك الأخير، تغيّر التاريخ. {line}',
  'counted-letter':
    'وصل اليوم: قبل {date}. وصل من قبل: {span} بعد التاريخ المكتوب في الأعلى، أو يوم وصوله.',
  'counted-date': 'مؤرخ اليوم: قبل {date}. مؤرخ من قبل: {span} بعد التاريخ المكتوب عليه.',
  'counted-received': 'وصل اليوم: قبل {date}. وصل من قبل: {span} بعد يوم وصوله.',
  'counted-event': 'حدث اليوم: قبل {date}. حدث من قبل: {span} بعد ذلك اليوم.',
  'counted-past': 'فات التاريخ؟ حاول اليوم مع ذلك.',
  'counted-helps': '{who} يساعد على الاعتراض.',
  'span-days': '{days} يومًا',
  'span-month': 'شهر واحد',
  'span-months': '{months} أشهر',
};
