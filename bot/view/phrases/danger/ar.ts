import { type DangerKey } from './fr.ts';

/** Emergency numbers, in Arabic. */
export const DANGER_AR: Readonly<Record<DangerKey, string>> = {
  'danger-soft': 'هل أنت في خطر، أو هل شخص آخر في خطر؟',
  'danger-to-check':
    'معلومة تحتاج إلى تحقق: ربما تغيّر أحد هذه الأرقام. إذا لم يجب، فاتصل بالرقم 112.',
  'number-to-check': 'للتحقق: ربما تغيّر أحد هذه الأرقام.',
  'danger-back-to': 'ليس هذا، أريد أن أكمل: {title}',
  'alert-doubtful': 'هل تحتاج إلى مساعدة الآن؟',
  'alert-numbers': 'عرض أرقام الطوارئ',
  'alert-more': 'من يمكنه المساعدة؟',
  'danger-not-kept': 'لا نحتفظ بكلماتك.',
  'danger-stays':
    'تبقى هذه الأرقام هنا. عند الشك، اتصل: سيقولون لك ماذا تفعل. ليس هذا؟ المس الزر الأخير.',
  'danger-called': 'حسنًا. افعل ما يقولونه لك على الهاتف. تبقى الأرقام هنا.',
  'danger-traces':
    'لا نحتفظ بكلماتك. لكن المكالمة تبقى في سجل الهاتف. احذفها إن لم يكن أحد يراقب هذا الهاتف.',
  'danger-quit': 'الخروج بسرعة من هذه الصفحة',
  'danger-alone-first':
    'أولًا، تحدّث مع الشخص على انفراد. قل: «أحتاج إلى ورقة من الاستقبال. هل تأتي معي؟»',
  'danger-leave': 'للخروج بسرعة: «محو كل شيء»، ثم أغلق هذه النافذة.',
  'danger-continue': 'ليس هذا، أريد أن أكمل',
  'danger-closed': 'الرقم {number} مغلق في هذه الساعة.',
  'danger-child': 'طفل في خطر',
  'danger-other': 'هذا من أجل شخص آخر',
  'danger-topic': 'أكمل: {title}',
  'danger-topic-later': 'لاحقًا: {title}',
  'guarded-password': 'كتبت كلمة سر. لم أحتفظ بها. لا بأس: غيّرها قريبًا، فربما قرأها آخرون.',
  'text-number': 'أرسل رسالة SMS إلى {number}',
};
