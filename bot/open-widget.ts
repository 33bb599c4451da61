import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReleases } from './channels/widget/releases.ts';
import { createWidgetFiles } from './channels/widget/serve-widget.ts';

/** What `bin/build.js` made of widget/. */
const BUILT = new URL('../widget/', import.meta.url);

/** The script of the embedded guide, and those that others pinned. */
export function openWidget(now: () => number): ReturnType<typeof createWidgetFiles> {
  const built = (file: string): string => readFileSync(new URL(file, BUILT), 'utf8');
  return createWidgetFiles({
    script: built('widget.js'),
    style: built('widget.css'),
    releases: readReleases(fileURLToPath(new URL('releases', BUILT))),
    now,
  });
}
