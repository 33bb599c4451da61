import { type Data } from '../../data/data.ts';
import { toEntries } from '../../data/export/to-entries.ts';
import { byPage, type DueReview, type PageReviews } from './due-reviews.ts';

/** No month is to hold more than this share of what is to be read again. */
export const MOST_A_MONTH = 0.15;

type Named = Pick<Data, 'owners' | 'sources'>;

/** How many are due each month, months without any too. */
export function byMonth(all: readonly DueReview[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const { day } of all) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** By month, by owner, then each page to open with what rests on it. */
export function toReviewsTable(all: readonly DueReview[], data: Named): string {
  const months = [...byMonth(all)].map(([month, count]) => {
    const share = count / all.length;
    const mark = share > MOST_A_MONTH ? '  trop à la fois' : '';
    return `  ${month}  ${String(count).padStart(4)}  ${String(Math.round(share * 100)).padStart(3)} %${mark}`;
  });
  const owners = [...new Set(all.map(({ owner }) => owner))].sort();
  const blocks = owners.map((owner) => {
    const own = all.filter((one) => one.owner === owner);
    return [
      `${nameOf(owner, data)} : ${own.length}`,
      ...byPage(own).flatMap((one) => [
        `  avant le ${one.day} : ${pageOf(one, data)}`,
        ...one.reviews.map(({ what, title }) => `    ${what} : ${title}`),
      ]),
    ].join('\n');
  });
  return [`À relire, par mois : ${all.length}\n${months.join('\n')}`, ...blocks].join('\n\n');
}

/** The same as a calendar: one day an owner and a page. */
export function toReviewsCalendar(
  all: readonly DueReview[],
  data: Named,
  { today, owner }: { readonly today: string; readonly owner?: string | undefined },
): string {
  const own = owner === undefined ? all : all.filter((one) => one.owner === owner);
  return toEntries(
    byPage(own).map((one) => ({
      uid: [one.owner, one.page ?? 'page', one.day].join('-'),
      when: { day: one.day },
      title: `À relire : ${nameOf(one.owner, data)}`,
      says: [pageOf(one, data), ...one.reviews.map(({ title, what }) => `${title} (${what})`)],
      known: today,
    })),
  );
}

function nameOf(owner: string, { owners }: Named): string {
  return owner === '' ? 'Sans responsable' : (owners.get(owner)?.name ?? owner);
}

function pageOf({ page }: PageReviews, { sources }: Named): string {
  const source = sources.get(page ?? '');
  if (!source) return 'aucune page';
  const find = source.find === undefined ? '' : `, cherchez : « ${source.find} »`;
  return `${source.url} (${source.title})${find}`;
}
