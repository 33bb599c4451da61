import { join } from 'node:path';
import { readModel, type RouteModel } from '../understanding/routing/model.ts';
import { openModel } from './open-model.ts';
import { type Reading } from './records.ts';
import { Report } from './report.ts';

export const ROUTE_MODEL = { file: join('route', 'model.br'), read: readModel };

/** What was learnt of first messages: of the last folder that has it, else what ships. */
export function readRouteModel(reading: Pick<Reading, 'folders' | 'report'>): () => RouteModel {
  return openModel(ROUTE_MODEL, reading);
}

/** The same for a command that reads nothing else. */
export function routeModel(folders: readonly string[]): () => RouteModel {
  return readRouteModel({ folders, report: new Report() });
}
