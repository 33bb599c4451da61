import { readFileSync } from 'node:fs';
import { createMediator, type BuiltMediator } from './channels/mediator/create-mediator.ts';
import { createPacks } from './channels/mediator/packs.ts';
import { serveMediator } from './channels/mediator/serve-mediator.ts';
import { type Config } from './config.ts';
import { type World } from './conversation/world.ts';
import { dataFolderWith } from './data/data-folder.ts';
import { readOldCommunes } from './data/read-communes.ts';
import { craIn } from './data/read-cra.ts';
import { trainingIn } from './data/read-training.ts';
import { readWrittenHearing, readWrittenModels } from './data/read-written-hearing.ts';
import { type Handle } from './server.ts';

/** What `bin/build.js` made of mediator/. */
const BUILT = new URL('../mediator/built.json', import.meta.url);

export interface OpenMediatorOptions {
  readonly world: () => World;
  readonly now: () => number;
  readonly config: Pick<Config, 'dataDirs' | 'mediator'>;
  readonly root: string;
}

/** The application of who helps, with what it carries away. */
export function openMediator({ world, now, config, root }: OpenMediatorOptions): Handle {
  const built = JSON.parse(readFileSync(BUILT, 'utf8')) as BuiltMediator;
  const { dataDirs, mediator: isOn } = config;
  const app = createMediator({ world, now, built, isOn });
  const packs = createPacks({
    world,
    hearing: () => readWrittenHearing(dataDirs),
    models: () => readWrittenModels(dataDirs),
    helper: () => ({ cra: craIn(dataDirs), training: trainingIn(dataDirs) }),
    old: () => readOldCommunes(dataFolderWith(dataDirs, 'communes-old.tsv')),
    now,
  });
  return serveMediator(app, packs, root);
}
