import { createConnectionType, createEdgeType, PlainEdge } from '../connection/connection-types.js';
import { PaperType } from './paper.type.js';

const NAMES = { name: 'Paper', holds: 'papers' };

export const PaperConnectionType = createConnectionType(
  NAMES,
  () => PaperType,
  createEdgeType(NAMES, () => PaperType, PlainEdge),
);
