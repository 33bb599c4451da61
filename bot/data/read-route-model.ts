import { join } from 'node:path';
import { readModel, type RouteModel } from '../understanding/routing/model.ts';
import { readModel as readDemandsModel } from '../understanding/demands/model.ts';
import { openModel } from './open-model.ts';
import { type Reading } from './records.ts';
import { Report } from './report.ts';

export const ROUTE_MODEL = { file: join('route', 'model.br'), read: readModel };

/** What was learnt of messages of two demands. */
export const DEMANDS_MODEL = { file: join('demands', 'model.txt'), read: readDemandsModel };

/** What was learnt of first messages: of the last folder that has it, else what ships. */
export function readRouteModel(reading: Pick<Reading, 'folders' | 'report'>): () => RouteModel {
  const routing = openModel(ROUTE_MODEL, reading);
  const demands = openModel(DEMANDS_MODEL, reading);
  let both: RouteModel | undefined;
  return () => (both ??= { ...routing(), demands: demands() });
}

/** The same for a command that reads nothing else. */
export function routeModel(folders: readonly string[]): () => RouteModel {
  return readRouteModel({ folders, report: new Report() });
}
