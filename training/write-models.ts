import { type DangerModel } from '../bot/understanding/danger.ts';
import { FORMAT as DANGER } from '../bot/understanding/danger/model.ts';
import { FORMAT as DEMANDS } from '../bot/understanding/demands/model.ts';
import { FORMAT as DO_IT_FOR_ME } from '../bot/understanding/do-it-for-me/model.ts';
import { formatOf, type RouteModel } from '../bot/understanding/routing/model.ts';
import { formatOf as formatOfReplies } from '../bot/understanding/replies/reply-model.ts';
import { type TrainedReplyModel } from './replies/train.ts';
import { writeLinearModel, type TrainedModel } from './model/write-linear-model.ts';

/** Models with all their weights, as they are trained. */
export type TrainedDangerModel = DangerModel & Pick<TrainedModel, 'weights'>;
export type TrainedRouteModel = RouteModel & Pick<TrainedModel, 'weights'>;

/** Serializes a model of danger; the same model always gives the same text, here and below. */
export function writeDangerModel({ sure, doubtful, ...model }: TrainedDangerModel): string {
  return writeLinearModel(DANGER, { ...model, thresholds: [sure, doubtful] });
}

/** The same for one of "do it for me". */
export function writeDoItForMeModel(model: TrainedModel): string {
  return writeLinearModel(DO_IT_FOR_ME, model);
}

/** The same for one of two demands. */
export function writeDemandsModel(model: TrainedModel): string {
  return writeLinearModel(DEMANDS, model);
}

/** The same for one of routing. */
export function writeRouteModel({ kinds, ...model }: TrainedRouteModel): string {
  return writeLinearModel(formatOf(kinds), { ...model, thresholds: [] });
}

/** The same for one of replies. */
export function writeReplyModel({ kinds, ...model }: TrainedReplyModel): string {
  return writeLinearModel(formatOfReplies(kinds), { ...model, thresholds: [] });
}
