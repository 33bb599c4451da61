import { type LettersKey } from './fr.ts';

/** A paper or a message in hand, in Arabic. */
export const LETTERS_AR: Record<LettersKey, string> = {
  'letters-who': 'وصلتني ورقة أو رسالة',
  'letters-bold': '{sender}: ماذا تقرأ بالخط الكبير؟',
  'letters-among': 'هل هي واحدة من هذه الأوراق؟',
  'letters-none': 'شيء آخر، أو لا أعرف',
  'letters-someone': 'شخص آخر، أو لا أعرف',
  'letter-clock': 'المهلة: {clock}',
  'letter-genuine': 'حقيقية أم مزيفة؟ {genuine}',
  'letter-genuine-to-check': 'حقيقية أم مزيفة؟ {genuine} (للتأكد.)',
  'letter-uncertain': 'للتحقق: {uncertain}',
  'letter-opens': 'ماذا أفعل؟',
  'letter-other': 'ليست هذه الورقة',
};
