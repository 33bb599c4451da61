import { type Check, type DatedCheck } from '../check.ts';
import { ageInText } from './age-in-text.ts';
import { allOfSingleFact } from './all-of-single-fact.ts';
import { amountInText } from './amount-in-text.ts';
import { asksPersonalData } from './asks-personal-data.ts';
import { branchWithoutOtherwise } from './branch-without-otherwise.ts';
import { callWithoutPhone } from './call-without-phone.ts';
import { copiedTranslation } from './copied-translation.ts';
import { cycle } from './cycle.ts';
import { dateWithoutCampaign } from './date-without-campaign.ts';
import { doorNeedsAccount } from './door-needs-account.ts';
import { doorNotOrientation } from './door-not-orientation.ts';
import { doubleNegation } from './double-negation.ts';
import { drawnInPart } from './drawn-in-part.ts';
import { drawnTwice } from './drawn-twice.ts';
import { duplicateOption } from './duplicate-option.ts';
import { emptyOutcome } from './empty-outcome.ts';
import { endlessPath } from './endless-path.ts';
import { exampleUnsaid } from './example-unsaid.ts';
import { exitsNotMapped } from './exits-not-mapped.ts';
import { factNeverSet } from './fact-never-set.ts';
import { fewWords } from './few-words.ts';
import { formerlyInUse } from './formerly-in-use.ts';
import { labelMasked } from './label-masked.ts';
import { labelsAlike } from './labels-alike.ts';
import { lessonWithoutLogout } from './lesson-without-logout.ts';
import { linkNotOfficial } from './link-not-official.ts';
import { linkPrefills } from './link-prefills.ts';
import { linkScheme } from './link-scheme.ts';
import { longLabel } from './long-label.ts';
import { longQuestion } from './long-question.ts';
import { longSentenceCheck } from './long-sentence.ts';
import { longSimpleSentence } from './long-simple-sentence.ts';
import { lostInSimpleCheck } from './lost-in-simple.ts';
import { missingFrSimple } from './missing-fr-simple.ts';
import { missingMediatorWords } from './missing-mediator-words.ts';
import { missingSecondDoor } from './missing-second-door.ts';
import { missingSource } from './missing-source.ts';
import { missingTranslation } from './missing-translation.ts';
import { missingUnsure } from './missing-unsure.ts';
import { missingVerified } from './missing-verified.ts';
import { noWayOut } from './no-way-out.ts';
import { nothingToBring } from './nothing-to-bring.ts';
import { oneOption } from './one-option.ts';
import { operatorWithoutFallback } from './operator-without-fallback.ts';
import { partialTranslation } from './partial-translation.ts';
import { pastDate } from './past-date.ts';
import { placeholderDiffers } from './placeholder-differs.ts';
import { placeholderUnfilled } from './placeholder-unfilled.ts';
import { planResult } from './plan-result.ts';
import { pressAlone } from './press-alone.ts';
import { promisesToDo } from './promises-to-do.ts';
import { questionWithoutHelp } from './question-without-help.ts';
import { renamedInUse } from './renamed-in-use.ts';
import { renamedTarget } from './renamed-target.ts';
import { reservedId } from './reserved-id.ts';
import { retiredInUse } from './retired-in-use.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewTooFar } from './review-too-far.ts';
import { secondDoorSame } from './second-door-same.ts';
import { sayInARow } from './say-in-a-row.ts';
import { sensitiveFamily } from './sensitive-family.ts';
import { severalGo } from './several-go.ts';
import { severalOnly } from './several-only.ts';
import { severalSet } from './several-set.ts';
import { shadowedWhen } from './shadowed-when.ts';
import { staleTranslation } from './stale-translation.ts';
import { subflowNesting } from './subflow-nesting.ts';
import { thinLesson } from './thin-lesson.ts';
import { tooDeep } from './too-deep.ts';
import { tooManyOptions } from './too-many-options.ts';
import { tooManyPaths } from './too-many-paths.ts';
import { twinSubtrees } from './twin-subtrees.ts';
import { unexplainedAcronym } from './unexplained-acronym.ts';
import { unknownCampaign } from './unknown-campaign.ts';
import { unknownCount } from './unknown-count.ts';
import { unknownDeadline } from './unknown-deadline.ts';
import { unknownDrawing } from './unknown-drawing.ts';
import { unknownExit } from './unknown-exit.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownFactValue } from './unknown-fact-value.ts';
import { unknownFamily } from './unknown-family.ts';
import { unknownJump } from './unknown-jump.ts';
import { unknownNeed } from './unknown-need.ts';
import { unknownOperator } from './unknown-operator.ts';
import { unknownOwner } from './unknown-owner.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';
import { unknownPosture } from './unknown-posture.ts';
import { unknownSharedFact } from './unknown-shared-fact.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownSubflow } from './unknown-subflow.ts';
import { unknownTarget } from './unknown-target.ts';
import { unknownTerritory } from './unknown-territory.ts';
import { unknownTranslation } from './unknown-translation.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unreviewedTranslation } from './unreviewed-translation.ts';
import { urlInText } from './url-in-text.ts';
import { uselessQuestion } from './useless-question.ts';
import { verifiedInFuture } from './verified-in-future.ts';
import { wordToAvoid } from './word-to-avoid.ts';
import { wordOfAnother } from './word-of-another.ts';
import { wordsClaimedTwice } from './words-claimed-twice.ts';
import { wordsMetOutside } from './words-met-outside.ts';
import { writtenTwice } from './written-twice.ts';

/** Every rule that flows are checked by, in the order in which an author repairs a flow. */
export const checks: readonly (Check | DatedCheck)[] = [
  // Graph
  unknownTarget,
  unknownJump,
  unknownExit,
  unknownSubflow,
  unknownOperator,
  unknownNeed,
  unknownSharedFact,
  unknownSource,
  unknownFact,
  unknownFactValue,
  allOfSingleFact,
  unknownOwner,
  unknownPosture,
  unknownDeadline,
  unknownCampaign,
  unknownCount,
  unknownFamily,
  unknownTerritory,
  unreachableStep,
  noWayOut,
  cycle,
  sayInARow,
  planResult,
  exitsNotMapped,
  subflowNesting,
  branchWithoutOtherwise,
  callWithoutPhone,
  shadowedWhen,
  factNeverSet,
  // Questions and ids
  duplicateOption,
  reservedId,
  severalGo,
  severalOnly,
  severalSet,
  renamedInUse,
  renamedTarget,
  retiredInUse,
  formerlyInUse,
  unknownDrawing,
  drawnInPart,
  drawnTwice,
  oneOption,
  tooManyOptions,
  tooDeep,
  questionWithoutHelp,
  uselessQuestion,
  twinSubtrees,
  // Every path
  endlessPath,
  tooManyPaths,
  missingUnsure,
  missingSecondDoor,
  secondDoorSame,
  doorNotOrientation,
  doorNeedsAccount,
  // Outcomes
  missingSource,
  missingVerified,
  verifiedInFuture,
  reviewOverdue,
  reviewTooFar,
  missingMediatorWords,
  emptyOutcome,
  thinLesson,
  lessonWithoutLogout,
  nothingToBring,
  operatorWithoutFallback,
  sensitiveFamily,
  // The rule: orient, never fill in
  asksPersonalData,
  pressAlone,
  promisesToDo,
  linkScheme,
  linkNotOfficial,
  linkPrefills,
  urlInText,
  amountInText,
  exampleUnsaid,
  pastDate,
  ageInText,
  labelMasked,
  // Language
  missingTranslation,
  partialTranslation,
  unreviewedTranslation,
  missingFrSimple,
  staleTranslation,
  copiedTranslation,
  unknownTranslation,
  unknownPlaceholder,
  placeholderDiffers,
  placeholderUnfilled,
  dateWithoutCampaign,
  longSentenceCheck,
  longSimpleSentence,
  lostInSimpleCheck,
  longLabel,
  longQuestion,
  unexplainedAcronym,
  doubleNegation,
  labelsAlike,
  wordToAvoid,
  fewWords,
  wordsClaimedTwice,
  wordOfAnother,
  wordsMetOutside,
  writtenTwice,
];
