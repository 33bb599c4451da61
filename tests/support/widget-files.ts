import { createWidgetFiles, type WidgetFiles } from '../../bot/channels/widget/serve-widget.ts';
import { buildWidget } from '../../bin/build-widget.js';

/** The script as `npm run build` makes it, from the sources of now. */
export async function widgetFiles(): Promise<WidgetFiles & { readonly script: string }> {
  const { script, style } = await buildWidget();
  return { ...createWidgetFiles(script, style), script };
}
