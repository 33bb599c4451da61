import { createWorldReader, type ReadFolders } from './service/world-reader.ts';
import { type LaidOut } from './service/overlay-folder.ts';
import { type ToRead } from './reading-apart.ts';

/**
 * Run by the service beside it: reads and checks all there is, and leaves in the folder of the
 * snapshot what the service then only opens. What is at fault is told by the service.
 */
process.once('message', (message) => {
  const { folders, overlay } = message as ToRead;
  const laid: LaidOut | undefined = overlay && { ...overlay, version: 0, files: new Map() };
  createWorldReader(folders satisfies ReadFolders, () => laid).leave();
  process.disconnect();
});
