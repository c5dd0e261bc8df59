import { number, optionalText, text } from '../../store/rows/property-reader.js';
import type { RequestContext } from '../request/request-context.js';
import type { AliasType } from './alias.type.js';
import type { EntityType } from './entity.type.js';

/** The other spellings of an entity, the commonest first; one of those that differ in case alone. */
export async function entityAliases(
  entity: EntityType,
  { loaders }: RequestContext,
): Promise<readonly AliasType[]> {
  const spellings = await loaders.spellingsOfEntity.load(entity.key);
  const seen = new Set([entity.name.toLowerCase()]);
  return spellings
    .map((spelling) => ({
      name: text(spelling, 'surface'),
      papers: number(spelling, 'papers'),
      paper: () => loaders.paperById.load(text(spelling, 'paper')),
      quote: optionalText(spelling, 'quote'),
    }))
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1))
    .filter(({ name }) => {
      const folded = name.toLowerCase();
      const isNew = !seen.has(folded);
      seen.add(folded);
      return isNew;
    });
}
