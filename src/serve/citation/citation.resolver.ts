import { Arg, Ctx, FieldResolver, Resolver, Root, registerEnumType } from 'type-graphql';
import { PaperType } from '../paper/paper.type.js';
import type { RequestContext } from '../request/request-context.js';
import { toCsl } from './to-csl.js';

const CitationStyleEnum = { BIBTEX: 'bibtex', RIS: 'ris', CSL_JSON: 'data' } as const;
registerEnumType(CitationStyleEnum, {
  name: 'CitationStyle',
  description: 'How a citation is written.',
  valuesConfig: {
    BIBTEX: { description: 'An entry for LaTeX, non-ASCII letters as LaTeX commands.' },
    RIS: { description: 'A record that reference managers import.' },
    CSL_JSON: { description: 'A JSON list of one entry of the Citation Style Language.' },
  },
});
type CitationStyle = (typeof CitationStyleEnum)[keyof typeof CitationStyleEnum];

/** Papers as citations. */
@Resolver(() => PaperType)
export class CitationResolver {
  @FieldResolver(() => String, {
    complexity: 1,
    description: 'The paper as a citation, ready to be saved.',
  })
  async citation(
    @Root() paper: PaperType,
    @Arg('style', () => CitationStyleEnum, { description: 'How it is written.' })
    style: CitationStyle,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> {
    const [authors, Cite] = await Promise.all([
      loaders.authorsOfPaper.load(paper.key),
      loadCitations(),
    ]);
    const csl = toCsl(
      paper,
      authors.map(({ name }) => name),
    );
    return new Cite(csl).format(style, { format: 'text' }).trim();
  }
}

/** Loaded when first asked for: it takes longer than the rest of a start. */
async function loadCitations() {
  const { Cite } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  return Cite;
}
