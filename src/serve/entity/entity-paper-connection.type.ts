import { createConnectionType, createEdgeType } from '../connection/connection-types.js';
import { PaperType } from '../paper/paper.type.js';
import { JustifiedEdge } from './paper-entity-edge.js';

const NAMES = { name: 'EntityPaper', holds: 'papers of an entity' };

export const EntityPaperConnectionType = createConnectionType(
  NAMES,
  () => PaperType,
  createEdgeType(NAMES, () => PaperType, JustifiedEdge),
);
