import { LOWEST_PROBABILITY } from '../extract/entity/decide-entities.js';
import type { JudgedCandidate } from '../extract/entity/judge-candidates.js';
import type { CrossFittedPaper } from './cross-fit.js';
import type { AnnotatedEntity } from './gold/annotated-paper.js';

/** The candidates of each entity that the extractor would find, or the surest where it finds none. */
export function membersByEntity({
  judged,
  judgementOf,
}: CrossFittedPaper): ReadonlyMap<AnnotatedEntity, readonly JudgedCandidate[]> {
  const members = new Map<AnnotatedEntity, JudgedCandidate[]>();
  for (const each of judged) {
    const { entity } = judgementOf(each);
    if (entity === undefined) continue;
    const known = members.get(entity);
    if (known === undefined) members.set(entity, [each]);
    else if (each.probability >= LOWEST_PROBABILITY) known.push(each);
  }
  return members;
}
