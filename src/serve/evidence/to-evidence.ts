import type { Evidence } from '../../domain/graph.js';
import { quoteAround } from '../../domain/quote.js';
import { toEvidence } from '../../store/rows/edge-row.js';
import { optionalText, type Properties, text } from '../../store/rows/property-reader.js';
import type { PaperType } from '../paper/paper.type.js';
import type { EvidenceType } from './evidence.type.js';

/**
 * The evidence of an edge from its stored properties. The first quote is stored; the others are
 * cut from the paper's text when a client asks for them.
 */
export function toEvidenceList(
  properties: Properties,
  loadPaper: () => Promise<PaperType | undefined>,
): readonly EvidenceType[] {
  const extractor = text(properties, 'extractor');
  const firstQuote = optionalText(properties, 'quote');
  return toEvidence(properties).map((evidence, index) => ({
    field: evidence.field,
    start: evidence.start,
    end: evidence.end,
    surface: evidence.surface,
    quote:
      index === 0 || evidence.start === undefined
        ? firstQuote
        : async () => quoteOf(evidence, await loadPaper()),
    extractor,
  }));
}

function quoteOf(evidence: Evidence, paper: PaperType | undefined): string | undefined {
  const { field, start, end } = evidence;
  if (paper === undefined || field === 'metadata' || start === undefined) return undefined;
  const written = paper[field];
  return written === undefined ? undefined : quoteAround(written, start, end ?? start);
}
