import { TONES } from '../../conversation/helper/training.ts';
import { schemaOf } from '../../source/schema-of.ts';
import { closed, flowId, id, line } from './parts.ts';

const reply = closed(['worth', 'say', 'rule', 'why'], {
  worth: { enum: ['good', 'less', 'never'], title: 'good, less ou never' },
  say: line,
  rule: id,
  why: line,
});

/** A situation of `data/training/*.yaml`: three replies at least, one of them good. */
export const situationSchema = closed(
  ['id', 'family', 'tone', 'scene', 'says', 'replies', 'leads', 'instead', 'reason'],
  {
    id,
    family: id,
    tone: { enum: [...TONES], title: TONES.join(', ') },
    scene: line,
    says: line,
    replies: { type: 'array', minItems: 3, maxItems: 5, items: reply },
    leads: {
      type: 'object',
      properties: { flow: flowId, end: { type: 'string', minLength: 1 }, danger: id },
      dependentRequired: { flow: ['end'], end: ['flow'] },
      minProperties: 1,
      maxProperties: 2,
      additionalProperties: false,
      title: '{ flow, end } d’une démarche, ou { danger }',
    },
    instead: { type: 'array', minItems: 1, maxItems: 4, items: flowId },
    reason: line,
  },
);

/** A rule of `data/training-rules.yaml`. */
export const trainingRuleSchema = closed(['says', 'sources'], {
  says: line,
  sources: schemaOf<readonly string[]>({ type: 'array', minItems: 1, items: id }),
});
