/** Nouns that say what the name before them is. Verbs and adjectives do not belong here. */
export const DATASET_NOUNS: ReadonlySet<string> = new Set(
  `dataset datasets data-set data-sets corpus corpora benchmark benchmarks treebank treebanks testbed leaderboard collection
  collections database databases challenge testset`.split(/\s+/),
);

export const MODEL_NOUNS: ReadonlySet<string> = new Set(
  'model models llm llms lm lms backbone backbones checkpoint checkpoints encoder decoder transformer transformers'.split(
    ' ',
  ),
);

export const METHOD_NOUNS: ReadonlySet<string> = new Set(
  `algorithm algorithms method methods approach approaches technique techniques framework frameworks loss losses objective
  objectives network networks module modules mechanism mechanisms strategy strategies optimizer optimization regularization
  architecture architectures pipeline pipelines scheme schemes procedure paradigm layer layers estimator estimators
  classifier classifiers detector sampler system systems`.split(/\s+/),
);

export const TASK_NOUNS: ReadonlySet<string> = new Set(
  'task tasks problem problems application applications area field research setting settings'.split(
    ' ',
  ),
);

/** Verbs and participles with which authors bring in what is theirs. */
export const PROPOSAL_WORDS: ReadonlySet<string> = new Set(
  `propose proposes proposed introduce introduces introduced present presents presented develop develops developed called named
  dubbed termed design designed release released construct constructed build built create created contribute our`.split(
    /\s+/,
  ),
);

/** Words before the members of a list. */
export const LIST_WORDS: ReadonlySet<string> = new Set(
  'such e.g including include includes like namely'.split(' '),
);
