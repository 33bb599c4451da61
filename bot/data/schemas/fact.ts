import { closed, date, https, id, line, oneOf, text } from './parts.ts';
import { type Admitted } from '../../source/schema-of.ts';

/** A record of `data/facts/*.yaml`: what stands in several flows, written once. */
export const sharedFactSchema = closed(
  ['id', 'kind', 'text', 'source', 'seen', 'review', 'owner'],
  {
    id,
    kind: oneOf('phone', 'price', 'delay', 'name', 'page', 'rule'),
    /** What flows show in place of `{fact:<id>}`. */
    text,
    /** Of data/sources.yaml. */
    source: id,
    /** The very page, where somebody saw its address. */
    page: https,
    /** Words to search there. */
    find: line,
    seen: date,
    review: date,
    owner: id,
    /** What is not certain, and why: shown "à vérifier". */
    uncertain: text,
  },
);

export type AuthoredSharedFact = Admitted<typeof sharedFactSchema>;
