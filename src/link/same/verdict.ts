/** How the things that two mentions name relate. */
export type MentionRelation = 'SAME' | 'VARIANT_OF' | 'BROADER' | 'DIFFERENT';

export interface Verdict {
  readonly same: boolean;
  readonly relation: MentionRelation;
  /** Why, for a reader. */
  readonly reason: string;
}

export function sameBecause(reason: string): Verdict {
  return { same: true, relation: 'SAME', reason };
}

export function differentBecause(reason: string): Verdict {
  return { same: false, relation: 'DIFFERENT', reason };
}
