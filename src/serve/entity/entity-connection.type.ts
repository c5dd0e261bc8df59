import { createConnectionType, createEdgeType, PlainEdge } from '../connection/connection-types.js';
import { EntityType } from './entity.type.js';

const NAMES = { name: 'Entity', holds: 'entities' };

export const EntityConnectionType = createConnectionType(
  NAMES,
  () => EntityType,
  createEdgeType(NAMES, () => EntityType, PlainEdge),
);
