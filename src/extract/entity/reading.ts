import { NAMED_KINDS } from '../../domain/entity.js';
import { type Candidate, findCandidates, type Place } from '../candidate/candidates.js';
import { type FieldLattices, fieldLattices, type SequenceModel } from '../crf/sequence-model.js';
import { spanProbabilities } from '../crf/span-probability.js';
import type { SequenceTables } from '../crf/token-features.js';
import type { PlaceScore, SequenceScores } from '../feature/sequence-features.js';
import { type AcronymPair, findAcronyms } from '../text/acronyms.js';
import type { FieldText } from '../text/field-text.js';
import { viewWords, type WordView } from '../text/word-view.js';

/** A paper as the recognisers read it. */
export interface Reading {
  readonly views: readonly WordView[];
  readonly acronyms: readonly AcronymPair[];
  readonly candidates: readonly Candidate[];
}

/** Reads title and abstract; the comment names nothing that counts. */
export function readCandidates(fields: readonly FieldText[]): Reading {
  const texts = fields.filter((field) => field.field !== 'comment');
  const views = texts.map(viewWords);
  const acronyms = findAcronyms(texts);
  return { views, acronyms, candidates: findCandidates(views, acronyms) };
}

/** The sequence model's scores of all places of a reading, each computed when it is first asked for. */
export function scorePlaces(
  { views }: Reading,
  { model, tables }: { readonly model: SequenceModel; readonly tables: SequenceTables },
): SequenceScores {
  const lattices = views.map((_, fieldIndex) =>
    fieldLattices(model, views, { fieldIndex, tables }),
  );
  const known = views.map(() => new Map<number, PlaceScore>());
  return {
    at: (place) => {
      const scores = known[place.fieldIndex];
      const id = place.from * 64 + (place.to - place.from);
      const score =
        scores?.get(id) ?? scorePlace(views[place.fieldIndex], lattices[place.fieldIndex], place);
      if (score !== undefined) scores?.set(id, score);
      return score;
    },
  };
}

function scorePlace(
  view: WordView | undefined,
  lattices: FieldLattices | undefined,
  place: Place,
): PlaceScore | undefined {
  const sentenceIndex = view?.sentenceOf[place.from] ?? 0;
  const sentence = view?.field.sentences[sentenceIndex];
  const lattice = lattices?.[sentenceIndex];
  if (sentence === undefined || lattice === undefined || place.to > sentence.to) return undefined;
  const kinds = spanProbabilities(lattice, {
    from: place.from - sentence.from,
    to: place.to - sentence.from,
  });
  return { any: NAMED_KINDS.reduce((sum, _, kind) => sum + (kinds[kind] ?? 0), 0), kinds };
}
