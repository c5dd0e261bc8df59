import type { Edge, FormBond } from '../domain/graph.js';
import { groupBy } from '../domain/group-by.js';
import { type Claim, claimsOfPaper, edgesOfClaims } from '../link/edges-of-paper.js';
import { bondChanges, bondsStated } from '../link/form/bond-changes.js';
import { formBonds } from '../link/form/form-bonds.js';
import { formKnowledge } from '../link/form/form-knowledge.js';
import {
  entitiesOfForm,
  type FormWorld,
  formsResolvedOtherwise,
  isKnownLong,
} from '../link/form/resolve-forms.js';
import type { ChangedPaper } from '../link/paper-changes.js';
import { bondsOfForms, papersWithForms } from '../store/form-bonds.js';
import type { StatementRunner } from '../store/graph-store.js';
import { edgesOfPapers, papersByIds } from '../store/known-graph.js';
import type { PaperExtractor } from './paper-extractor.js';

/** A paper with the edges that it is to have. */
export interface LinkedPaper {
  readonly change: ChangedPaper;
  readonly edges: readonly Edge[];
}

/** Papers linked anew, and what of the graph that touches. */
export interface LinkedPapers {
  /** The changed papers, and those whose names resolve otherwise because of them. */
  readonly papers: readonly LinkedPaper[];
  /** The edges that the graph has for these papers. */
  readonly former: readonly Edge[];
  /** Bonds with the number of papers that speak for them now; none for those that go. */
  readonly bonds: readonly FormBond[];
}

/**
 * Extracts changed papers and finds the entity of each thing they name. Where they say anew, or no
 * longer, what a short form stands for, exactly the papers that bear a form concerned are linked
 * again. Reads the graph as it was before the change and writes nothing.
 */
export async function linkPapers(
  runner: StatementRunner,
  extractor: PaperExtractor,
  changed: readonly ChangedPaper[],
): Promise<LinkedPapers> {
  let read = changed.map((change) => readPaper(change, extractor));
  let former = await edgesOfPapers(runner, formerIds(changed));
  for (;;) {
    const changes = bondChanges(
      bondsByPaper(former),
      read.map(({ claims }) => bondsOf(claims)),
    );
    const known = await knownBonds(runner, [
      ...read.flatMap(({ claims }) => claims.flatMap(({ edge }) => edge.forms)),
      ...changes.flatMap(({ short, long }) => [short, long]),
    ]);
    const before: FormWorld = { knowledge: formKnowledge(), bonds: formBonds(known) };
    const after: FormWorld = { ...before, bonds: formBonds([...known, ...changes]) };
    const others = await papersResolvedOtherwise(runner, { changes, before, after });
    const seen = new Set(formerIds(read.map(({ change }) => change)));
    const unseen = others.filter((id) => !seen.has(id));
    if (unseen.length === 0) {
      return {
        papers: read.map(({ change, claims }) => ({ change, edges: edgesOfClaims(claims, after) })),
        former,
        bonds: changes.map(({ short, long }) => ({
          short,
          long,
          papers: after.bonds.papersByLong(short).get(long) ?? 0,
        })),
      };
    }
    const nodes = await papersByIds(runner, unseen);
    read = [
      ...read,
      ...nodes.map((node) =>
        readPaper({ paper: { ...node, extractor: extractor.name }, former: [node] }, extractor),
      ),
    ];
    former = [...former, ...(await edgesOfPapers(runner, unseen))];
  }
}

interface PaperRead {
  readonly change: ChangedPaper;
  readonly claims: readonly Claim[];
}

function readPaper(change: ChangedPaper, extractor: PaperExtractor): PaperRead {
  const { paper } = change;
  return { change, claims: claimsOfPaper(paper, extractor.extract(paper), formKnowledge()) };
}

function formerIds(changed: readonly ChangedPaper[]): readonly string[] {
  return changed.flatMap(({ former }) => former.map(({ id }) => id));
}

function bondsByPaper(edges: readonly Edge[]): readonly (readonly string[])[] {
  return [...groupBy(edges, ({ paperId }) => paperId).values()].map(bondsStated);
}

function bondsOf(claims: readonly Claim[]): readonly string[] {
  return bondsStated(claims.map(({ edge }) => edge));
}

/** All bonds by which the forms, and those bonded with them, resolve. */
async function knownBonds(
  runner: StatementRunner,
  forms: readonly string[],
): Promise<readonly FormBond[]> {
  const bondByEnds = new Map<string, FormBond>();
  const asked = new Set<string>();
  let next: readonly string[] = forms;
  while (next.length > 0) {
    const fresh = [...new Set(next)].filter((form) => !asked.has(form)).sort();
    for (const form of fresh) asked.add(form);
    const open = fresh.filter((form) => !isKnownLong(form, formKnowledge()));
    const found = await bondsOfForms(runner, fresh, open);
    for (const bond of found) bondByEnds.set(`${bond.short}=${bond.long}`, bond);
    next = found.flatMap(({ short, long }) => [short, long]).filter((form) => !asked.has(form));
  }
  return [...bondByEnds.values()];
}

/** The papers of the graph with a form that leads to another entity after the change than before. */
async function papersResolvedOtherwise(
  runner: StatementRunner,
  {
    changes,
    before,
    after,
  }: {
    readonly changes: readonly FormBond[];
    readonly before: FormWorld;
    readonly after: FormWorld;
  },
): Promise<readonly string[]> {
  const forms = formsResolvedOtherwise(changes, before, after);
  return papersWithForms(
    runner,
    forms.flatMap((form) =>
      [...entitiesOfForm(form, before)].map((entityId) => ({ entityId, form })),
    ),
  );
}
