import type { EntityKind } from '../../domain/entity.js';
import { type NameSpace, nameSpaceOf } from '../../domain/entity.js';

/** A name as one paper uses it. */
export interface MentionInText {
  /** The paper's title. */
  readonly title: string;
  readonly surface: string;
  readonly type: EntityKind;
  /** The sentence around it. */
  readonly sentence: string;
}

export function spaceOfMention({ type }: MentionInText): NameSpace {
  return nameSpaceOf(type);
}

/** Title and sentence, each once. */
export function textOf({ title, sentence }: MentionInText): string {
  return sentence.includes(title) ? sentence : `${title}. ${sentence}`;
}
