import { newsFeed, readNews, type ListNews } from '../../../feeds/list-news.ts';
import { type Overlay } from '../../../storage/overlay.ts';

/** What public lists changed lately; a file is read once a version. */
export function createNewsReader(
  overlay: Pick<Overlay, 'list' | 'files'>,
): () => Promise<readonly ListNews[]> {
  let known = new Map<string, { readonly version: number; readonly news: ListNews | undefined }>();
  return async () => {
    const { files } = await overlay.list();
    const paths = [...files.keys()].filter((path) => newsFeed(path) !== undefined).sort();
    const changed = paths.filter((path) => known.get(path)?.version !== files.get(path)?.version);
    const read = changed.length === 0 ? new Map<string, never>() : await overlay.files(changed);
    known = new Map(
      paths.flatMap((path) => {
        const file = read.get(path);
        const before = known.get(path);
        if (!file) return before ? [[path, before] as const] : [];
        return [[path, { version: file.version, news: readNews(file.text) }] as const];
      }),
    );
    return [...known.values()].flatMap(({ news }) => (news ? [news] : []));
  };
}
