import type { Extraction } from '../domain/extraction.js';
import type { PaperNode } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import { claimsOfPaper, edgesOfClaims } from '../link/edges-of-paper.js';
import { bondChanges, bondsStated } from '../link/form/bond-changes.js';
import { formBonds } from '../link/form/form-bonds.js';
import { formKnowledge } from '../link/form/form-knowledge.js';

/** An entity of a collection with the forms that were joined in it. */
export interface LinkGroup {
  readonly entityId: string;
  readonly papers: number;
  /** The commonest first. */
  readonly forms: readonly GroupForm[];
}

export interface GroupForm {
  readonly form: string;
  readonly papers: number;
  /** How many papers themselves join it with another form. */
  readonly joined: number;
  /** A name as a paper has it. */
  readonly example: string;
}

export interface ReadPaper {
  readonly paper: PaperNode;
  readonly extraction: Extraction;
}

/** The entities that join at least two forms, those of the most papers first. */
export function linkGroups(papers: Iterable<ReadPaper>): readonly LinkGroup[] {
  const knowledge = formKnowledge();
  const claims = [...papers].map(({ paper, extraction }) =>
    claimsOfPaper(paper, extraction, knowledge),
  );
  const stated = claims.map((ofPaper) => bondsStated(ofPaper.map(({ edge }) => edge)));
  const world = { knowledge, bonds: formBonds(bondChanges([], stated)) };
  const edges = claims.flatMap((ofPaper) => edgesOfClaims(ofPaper, world));
  return [...groupBy(edges, ({ entityId }) => entityId)]
    .map(([entityId, ofEntity]) => {
      const uses = ofEntity.flatMap((edge) => edge.forms.map((form) => ({ form, edge })));
      const forms = [...groupBy(uses, ({ form }) => form)].map(([form, ofForm]) => ({
        form,
        papers: ofForm.length,
        joined: ofForm.filter(({ edge }) => edge.bonds.length > 0).length,
        example: ofForm.find(({ edge }) => edge.forms.length === 1)?.edge.name ?? '',
      }));
      return { entityId, papers: ofEntity.length, forms: forms.sort(byPapers) };
    })
    .filter(({ forms }) => forms.length > 1)
    .sort(byPapers);
}

function byPapers(a: { readonly papers: number }, b: { readonly papers: number }): number {
  return b.papers - a.papers;
}

/** A line a group: papers, entity, and each form with its papers and those that join it. */
export function groupsReport(groups: readonly LinkGroup[]): string {
  return groups
    .map(({ entityId, papers, forms }) => {
      const parts = forms.map(
        ({ form, papers: ofForm, joined, example }) =>
          `${form.slice(form.indexOf(':') + 1)} ${ofForm}${joined > 0 ? ` (${joined} join it)` : ''}${example === '' ? '' : ` "${example}"`}`,
      );
      return `${String(papers).padStart(6)}  ${entityId}: ${parts.join(', ')}`;
    })
    .join('\n');
}
