import { type NetworkKey } from './fr.ts';

/** What is said while the network is away, in Arabic; see `phrases/ar.ts`. */
export const NETWORK_AR: Record<NetworkKey, string> = {
  'no-network': 'لا توجد شبكة الآن. لم يضِع شيء. حاول مرة أخرى.',
  'no-network-danger': 'إذا كان أحد في خطر: اتصل بالرقم 112',
  offline: 'لا يوجد اتصال الآن. سيُرسَل جوابك وحده في أقرب وقت ممكن.',
  'back-online': 'عاد الاتصال.',
  'not-taken': 'لم يُرسَل جوابك. حاول مرة أخرى.',
};
