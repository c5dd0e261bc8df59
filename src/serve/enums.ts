import { registerEnumType } from 'type-graphql';
import { EDGE_ORDERS, ENTITY_PAPER_ORDERS } from '../discover/edge/edge-order.js';
import { ENTITY_ORDERS } from '../discover/entity/list-entities.js';
import { PAPER_ORDERS } from '../discover/paper/paper-order.js';
import { ENTITY_KINDS } from '../domain/entity.js';
import { PAPER_STATUSES } from '../domain/paper.js';
import { RELATIONS } from '../domain/relation.js';
import { REPOSITORY_HOSTS } from '../domain/repository-url.js';

function enumOf<T extends string>(values: readonly T[]): { readonly [K in T]: K } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
}

/** GraphQL spells enum values in upper case, whatever the case in which they are stored. */
function upperCaseEnumOf<T extends string>(values: readonly T[]): Record<Uppercase<T>, T> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<
    Uppercase<T>,
    T
  >;
}

export const EntityKindEnum = upperCaseEnumOf(ENTITY_KINDS);
registerEnumType(EntityKindEnum, {
  name: 'EntityKind',
  description: 'What an entity is.',
  valuesConfig: {
    METHOD: { description: 'A technique, algorithm, loss, architecture or tool.' },
    MODEL: { description: 'A trained model or family of models with a name.' },
    DATASET: { description: 'A data set or benchmark.' },
    TOPIC: { description: 'A research task or area.' },
    REPOSITORY: { description: 'A code or data repository, or a project page.' },
  },
});

export const RelationEnum = enumOf(RELATIONS);
registerEnumType(RelationEnum, {
  name: 'Relation',
  description:
    'How a paper relates to an entity. One paper and one entity have one relation, the strongest.',
  valuesConfig: {
    INTRODUCES: { description: "The paper's own contribution." },
    EVALUATES_ON: { description: 'The paper measures on it, or trains on the data.' },
    COMPARES_WITH: { description: 'A baseline or rival.' },
    USES: { description: 'The paper builds on it, applies or analyses it.' },
    MENTIONS: { description: 'Background, or in passing.' },
    ABOUT: { description: 'A topic that the paper works on.' },
    RELEASES: { description: "The paper's own code or data." },
    LINKS_TO: { description: 'Any other repository in the text.' },
  },
});

export const OriginEnum = { EXTRACTED: 'extracted', METADATA: 'metadata', CURATED: 'curated' };
registerEnumType(OriginEnum, {
  name: 'Origin',
  description: 'Who says so.',
  valuesConfig: {
    EXTRACTED: { description: "The extractor, from the paper's text." },
    METADATA: { description: "The source's own metadata." },
    CURATED: { description: 'A person.' },
  },
});

export const EvidenceFieldEnum = {
  TITLE: 'title',
  ABSTRACT: 'abstract',
  COMMENT: 'comment',
  METADATA: 'metadata',
};
registerEnumType(EvidenceFieldEnum, {
  name: 'TextField',
  description: 'Where a piece of evidence stands.',
  valuesConfig: {
    TITLE: { description: "The paper's title." },
    ABSTRACT: { description: "The paper's abstract." },
    COMMENT: { description: "The authors' comment at the source." },
    METADATA: { description: "The source's metadata: no offsets." },
  },
});

export const PaperStatusEnum = enumOf(PAPER_STATUSES);
registerEnumType(PaperStatusEnum, {
  name: 'PaperStatus',
  description: 'Whether a paper still stands.',
  valuesConfig: {
    ACTIVE: { description: 'It stands.' },
    WITHDRAWN: { description: 'Its authors took it back.' },
    RETRACTED: { description: 'Its publisher took it back.' },
    DELETED: { description: 'Its source no longer has it.' },
  },
});

export const RepositoryHostEnum = upperCaseEnumOf(REPOSITORY_HOSTS);
registerEnumType(RepositoryHostEnum, {
  name: 'RepositoryHost',
  description: 'Where a repository is.',
  valuesConfig: {
    GITHUB: { description: 'github.com, gists among them.' },
    HUGGINGFACE: { description: 'huggingface.co: models, data sets, spaces.' },
    GITLAB: { description: 'gitlab.com or any other GitLab.' },
    BITBUCKET: { description: 'bitbucket.org.' },
    ZENODO: { description: 'zenodo.org.' },
    OTHER: { description: 'Any other address, a project page for example.' },
  },
});

const PAPER_ORDER_VALUES = {
  YEAR_DESC: { description: 'The newest year first.' },
  YEAR_ASC: { description: 'The oldest year first.' },
  PUBLISHED_DESC: { description: 'The newest date first.' },
  PUBLISHED_ASC: { description: 'The oldest date first.' },
  TITLE_ASC: { description: 'By title, from A.' },
  TITLE_DESC: { description: 'By title, from Z.' },
  ADDED_DESC: { description: 'The latest arrival in the graph first.' },
  ADDED_ASC: { description: 'In the order of arrival in the graph.' },
};

export const PaperOrderEnum = enumOf(Object.keys(PAPER_ORDERS) as (keyof typeof PAPER_ORDERS)[]);
registerEnumType(PaperOrderEnum, {
  name: 'PaperOrder',
  description: 'Orders of papers; ties by id. A paper without a year or date counts as the oldest.',
  valuesConfig: PAPER_ORDER_VALUES,
});

export const EntityPaperOrderEnum = enumOf(
  Object.keys(ENTITY_PAPER_ORDERS) as (keyof typeof ENTITY_PAPER_ORDERS)[],
);
registerEnumType(EntityPaperOrderEnum, {
  name: 'EntityPaperOrder',
  description:
    "Orders of an entity's papers; ties by id. A paper without a year or date counts as the oldest.",
  valuesConfig: {
    ...PAPER_ORDER_VALUES,
    CONFIDENCE: { description: 'The surest edge first, to a thousandth.' },
  },
});

export const EdgeOrderEnum = enumOf(Object.keys(EDGE_ORDERS) as (keyof typeof EDGE_ORDERS)[]);
registerEnumType(EdgeOrderEnum, {
  name: 'EdgeOrder',
  description: "Orders of a paper's entities; ties by id.",
  valuesConfig: {
    STRENGTH: { description: 'The strongest relation first, then the surest.' },
    CONFIDENCE: { description: 'The surest first, to a thousandth.' },
  },
});

export const EntityOrderEnum = enumOf(Object.keys(ENTITY_ORDERS) as (keyof typeof ENTITY_ORDERS)[]);
registerEnumType(EntityOrderEnum, {
  name: 'EntityOrder',
  description: 'Orders of entities; ties by id.',
  valuesConfig: {
    PAPER_COUNT: { description: 'Those with the most papers first.' },
    ADDED: { description: 'The latest arrival in the graph first.' },
    NAME: { description: 'By name, from A, without regard to case and punctuation.' },
  },
});
