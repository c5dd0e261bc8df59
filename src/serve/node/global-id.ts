import { AppError } from '../../domain/app-error.js';

export const NODE_TYPES = ['Paper', 'Entity', 'Author'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export interface NodeAddress {
  readonly type: NodeType;
  /** The stored id. */
  readonly key: string;
}

/** The opaque id that clients see: base64url of `Paper:KEY`. */
export function toGlobalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');
}

/** Throws BAD_USER_INPUT for a text that no node of this API can have as its id. */
export function fromGlobalId(id: string): NodeAddress {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const type = NODE_TYPES.find((known) => known === text.slice(0, colon));
  const key = text.slice(colon + 1);
  if (type === undefined || key === '' || toGlobalId(type, key) !== id) {
    throw new AppError(
      'BAD_USER_INPUT',
      `"${id.slice(0, 80)}" is no id: expected one that this API gave, such as "${EXAMPLE}"`,
    );
  }
  return { type, key };
}

/** The stored id behind a client's id of one type; throws BAD_USER_INPUT for any other. */
export function keyOfGlobalId(type: NodeType, id: string): string {
  const address = fromGlobalId(id);
  if (address.type !== type) {
    throw new AppError(
      'BAD_USER_INPUT',
      `"${id.slice(0, 80)}" is the id of a node of type ${address.type}: expected ${type}`,
    );
  }
  return address.key;
}

const EXAMPLE = toGlobalId('Paper', 'arxiv:2305.17333');
