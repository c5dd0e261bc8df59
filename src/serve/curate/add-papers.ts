import { papersByKey } from '../../discover/lookup/papers-by-id.js';
import { number, type Properties } from '../../store/rows/property-reader.js';
import type { IngestPort, PaperRecord } from '../api-ports.js';
import { toPaper } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import type { AddedPaperType, AddPapersPayloadType } from './curation.type.js';

/** Adds records and says of each what became of it: the graph before is compared with after. */
export async function addPapers(
  records: readonly PaperRecord[],
  ingest: IngestPort,
  { storeWithoutDeadline, loaders }: RequestContext,
): Promise<AddPapersPayloadType> {
  const outcomes = ingest.check(records);
  const keys = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.key] : []));
  const before = await papersByKey(storeWithoutDeadline, keys);
  const edges = await ingest.add(records.filter((_, index) => outcomes[index]?.ok));
  const after = await papersByKey(storeWithoutDeadline, keys);
  loaders.clear();
  return {
    edges,
    results: outcomes.map((outcome): AddedPaperType => {
      if (!outcome.ok) {
        return { outcome: 'REJECTED', paper: undefined, reason: outcome.reason, warnings: [] };
      }
      const row = after.get(outcome.key);
      return {
        outcome: outcomeOf(before.get(outcome.key), row),
        paper: row === undefined ? undefined : toPaper(row),
        reason: undefined,
        warnings: outcome.warnings,
      };
    }),
  };
}

function outcomeOf(
  before: Properties | undefined,
  after: Properties | undefined,
): AddedPaperType['outcome'] {
  if (before === undefined) return 'INSERTED';
  const isSame = number(before, 'changedAt') === number(after ?? {}, 'changedAt');
  return isSame ? 'UNCHANGED' : 'CHANGED';
}
