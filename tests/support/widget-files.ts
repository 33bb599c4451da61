import { readReleases } from '../../bot/channels/widget/releases.ts';
import { createWidgetFiles, type WidgetFiles } from '../../bot/channels/widget/serve-widget.ts';
import { buildWidget } from '../../bin/build-widget.js';

/** The script as `npm run build` makes it, from the sources of now, and those released. */
export async function widgetFiles(): Promise<WidgetFiles & { readonly script: string }> {
  const { script, style } = await buildWidget();
  const releases = readReleases('widget/releases');
  return { ...createWidgetFiles({ script, style, releases, now: Date.now }), script };
}
