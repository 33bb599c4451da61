import { feedStatuses, type FeedStatus } from '../../feeds/feed-status.ts';
import { FEEDS } from '../openers.ts';
import { openStorage } from '../open-storage.ts';
import { ago, daysSince, type Exam, type Finding } from './finding.ts';

/** Days without a reading after which a list that is read again is old. */
const OLD_DAYS = 35;

/** How the public lists that are read again go; nothing is opened where no service ever ran. */
export const feeds: Exam = async ({ env, read, kept, now }) => {
  if (kept === undefined) return [];
  const opened = await openStorage(env, FEEDS);
  if ('faults' in opened) return [];
  try {
    const statuses = await feedStatuses(read.feeds.values(), opened.states);
    return statuses.flatMap((one) => sayFeed(one, now));
  } finally {
    await opened.close();
  }
};

/** What one list is like: nothing is said of one that is off. */
export function sayFeed({ id, title, on, state }: FeedStatus, now: number): readonly Finding[] {
  if (!on) return [];
  const todo = `aiguillage sync ${id}, ou --status.`;
  if (state?.succeeded === undefined) {
    const says = `Liste « ${title} » : jamais lue.`;
    return [{ severity: 'warning', code: 'feed-unread', says, todo }];
  }
  const read = ago(daysSince(state.succeeded, now));
  if (state.fault !== undefined) {
    const says = `Liste « ${title} » : en faute (${state.fault.message}) ; la dernière bonne est lue ${read}.`;
    return [{ severity: 'warning', code: 'feed-fault', says, todo }];
  }
  const isOld = daysSince(state.succeeded, now) > OLD_DAYS;
  return [
    {
      severity: isOld ? 'warning' : 'fine',
      code: isOld ? 'feed-old' : 'feed',
      says: `Liste « ${title} » : lue ${read}.`,
      ...(isOld ? { todo } : {}),
    },
  ];
}
