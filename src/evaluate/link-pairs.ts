import { z } from 'zod';
import { ENTITY_KINDS } from '../domain/entity.js';
import type { MentionInText } from '../link/same/mention-in-text.js';

/** Two mentions of two papers, labelled whether they name one thing. */
export interface LabelledPair {
  readonly id: string;
  /** One letter a kind of pair, as the file has it. */
  readonly kind: string;
  readonly a: MentionInText;
  readonly b: MentionInText;
  readonly same: boolean;
  /** The names alone mislead. */
  readonly hard: boolean;
}

const mention = z.object({
  title: z.string(),
  surface: z.string(),
  type: z.enum(ENTITY_KINDS),
  sentence: z.string().default(''),
});
const labelledPair = z.object({
  id: z.string(),
  kind: z.string(),
  a: mention,
  b: mention,
  same: z.boolean(),
  hard: z.boolean().default(false),
});

/** A labelled pair from one parsed line; throws with what is wrong. */
export function parseLabelledPair(value: unknown): LabelledPair {
  return labelledPair.parse(value);
}
