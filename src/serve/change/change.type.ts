import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { PaperChange } from '../../discover/change/paper-changes.js';
import { createConnectionType, createEdgeType, PlainEdge } from '../connection/connection-types.js';
import { toGlobalId } from '../node/global-id.js';
import { PaperType, toPaper } from '../paper/paper.type.js';

const PaperChangeKindEnum = { ADDED: 'ADDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' };
registerEnumType(PaperChangeKindEnum, {
  name: 'PaperChangeKind',
  description: 'What happened to a paper.',
  valuesConfig: {
    ADDED: { description: 'It came, and has not changed since.' },
    CHANGED: { description: 'It came earlier, and its content or its extractor has changed.' },
    REMOVED: {
      description:
        'It went, merged into another, or got a new id; `node(id:)` leads to what it is now, if anything.',
    },
  },
});

/** The last that happened to a paper. */
@ObjectType('PaperChange', {
  simpleResolvers: true,
  description: 'The last that happened to a paper.',
})
export class PaperChangeType {
  @Field(() => ID, {
    description: 'Unique for this change of this paper; no node is found by it.',
  })
  id!: string;

  @Field(() => PaperChangeKindEnum, { description: 'What happened.' })
  change!: PaperChange['change'];

  @Field(() => ID, { description: 'The id of the paper.' })
  paperId!: string;

  @Field(() => PaperType, {
    nullable: true,
    description: 'The paper as it is now; null if removed.',
  })
  paper!: PaperType | undefined;
}

/** A change from its row. */
export function toPaperChange(row: PaperChange): PaperChangeType {
  return {
    id: Buffer.from(`Change:${row.key}`, 'utf8').toString('base64url'),
    change: row.change,
    paperId: toGlobalId('Paper', row.paperId),
    paper: row.paper === undefined ? undefined : toPaper(row.paper),
  };
}

const NAMES = { name: 'PaperChange', holds: 'changes', isUncounted: true };

export const PaperChangeConnectionType = createConnectionType(
  NAMES,
  () => PaperChangeType,
  createEdgeType(NAMES, () => PaperChangeType, PlainEdge),
);
