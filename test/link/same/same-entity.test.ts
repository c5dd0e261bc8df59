import fc from 'fast-check';
import type { EntityKind } from '../../../src/domain/entity.js';
import { readNameKnowledge } from '../../../src/link/knowledge/name-knowledge.js';
import type { MentionInText } from '../../../src/link/same/mention-in-text.js';
import { sameEntity } from '../../../src/link/same/same-entity.js';

const knowledge = readNameKnowledge();

/** `Method SGD | We train by SGD. | On training`: type, surface, sentence, title. */
function mention(written: string): MentionInText {
  const [head = '', sentence = '', title = ''] = written.split('|').map((part) => part.trim());
  const [type = '', ...surface] = head.split(' ');
  return { type: type as EntityKind, surface: surface.join(' '), sentence, title };
}

const judge = (a: string, b: string) => sameEntity(mention(a), mention(b), knowledge);

describe('sameEntity joins', () => {
  it.each([
    ['spellings', 'Model LLaMA 2', 'Model Llama-2'],
    ['Greek letters', 'Model $\\pi_{0.5}$', 'Model π0.5'],
    ['a plural', 'Method process reward model', 'Method Process Reward Models'],
    ['British and American spelling', 'Topic speaker normalisation', 'Topic speaker normalization'],
    ['a name with its maker', 'Dataset Microsoft COCO', 'Dataset COCO'],
    ['a name with what it is', 'Dataset GLUE benchmark', 'Dataset GLUE'],
    ['method and model of one name', 'Method ELMo', 'Model ELMo'],
    ['synonyms', 'Topic opinion mining', 'Topic sentiment analysis'],
    [
      'a synonym in a longer term',
      'Topic Arabic opinion mining',
      'Topic Arabic sentiment analysis',
    ],
    ['a symmetric pair', 'Topic image-text retrieval', 'Topic text-image retrieval'],
    ['a term with an acronym in it', 'Topic Neural MT', 'Topic neural machine translation'],
    [
      'an acronym and the long form that its own text gives',
      'Method FBN | We propose fuzzy brick networks (FBN) for walls.',
      'Method fuzzy brick network',
    ],
    [
      'a bare acronym and its known long form, in fitting contexts',
      'Method MCTS | The agent plans its moves in the game of Go with MCTS.',
      'Method Monte Carlo tree search',
    ],
    [
      'two wordings of one long form',
      'Method RLHF | We use reinforcement learning with human feedback (RLHF).',
      'Method RLHF | We use reinforcement learning from human feedback (RLHF).',
    ],
    [
      'two records of one paper',
      'Model Zorb | We present Zorb. | Zorb: A large model of everyday objects',
      'Model Zorb | We present Zorb. | Zorb: A large model of household objects',
    ],
  ])('%s', (_what, a, b) => {
    expect(judge(a, b)).toMatchObject({ same: true, relation: 'SAME' });
  });
});

describe('sameEntity keeps apart', () => {
  it.each([
    ['versions', 'Model LLaMA-2', 'Model LLaMA', 'VARIANT_OF'],
    ['sizes', 'Model Llama-2-7B', 'Model Llama-2-70B', 'DIFFERENT'],
    ['a size and its family', 'Model Llama-2-7B', 'Model Llama-2', 'VARIANT_OF'],
    ['a derived name', 'Model BERT', 'Model SciBERT', 'VARIANT_OF'],
    ['a starred name', 'Method RRT', 'Method RRT*', 'VARIANT_OF'],
    ['DART and DARTS', 'Method DART', 'Method DARTS', 'VARIANT_OF'],
    [
      'a kind and what it is a kind of',
      'Method diffusion model',
      'Method masked diffusion model',
      'BROADER',
    ],
    ['types', 'Dataset SPIDER', 'Method SPIDER', 'DIFFERENT'],
    ['near tasks', 'Topic relation extraction', 'Topic relation classification', 'DIFFERENT'],
    ['opposite directions', 'Topic text-to-video', 'Topic video-to-text', 'DIFFERENT'],
    [
      'an acronym that the texts define otherwise',
      'Method CFG | We parse with a context-free grammar (CFG).',
      'Method CFG | We sample with classifier-free guidance (CFG).',
      'DIFFERENT',
    ],
    [
      'bare acronyms of contexts far apart',
      'Method CFG | The parser derives sentences from a CFG of the treebank.',
      'Method CFG | Sampling guidance of video diffusion models such as CFG lowers diversity.',
      'DIFFERENT',
    ],
    [
      'an acronym and a long form that only its letters match',
      'Method ILP | We solve integer linear programs (ILP).',
      'Method inductive logic programming',
      'DIFFERENT',
    ],
    [
      'two things of one name that two papers introduce',
      'Dataset ZorbBench | We introduce ZorbBench. | ZorbBench: Do robots understand walls?',
      'Dataset ZorbBench | We present ZorbBench. | ZorbBench: Forecasting with language models',
      'DIFFERENT',
    ],
  ])('%s', (_what, ...[a, b, relation]) => {
    expect(judge(a, b)).toMatchObject({ same: false, relation });
  });
});

describe('sameEntity', () => {
  it('says why', () => {
    const { reason } = judge(
      'Method CFG | We parse with a context-free grammar (CFG).',
      'Method CFG | We sample with classifier-free guidance (CFG).',
    );
    expect(reason).toContain('context-free grammar');
  });

  it('judges the same either way round, whatever the mentions', () => {
    const surface = fc.constantFrom(
      'SGD',
      'CNN',
      'BERT',
      'sentiment analysis',
      'Qwen2.5-7B',
      '—',
      '(',
    );
    const words = fc.constantFrom(
      'stochastic',
      'gradient descent (SGD)',
      'dialogue',
      'We present',
      ',',
    );
    const any = fc.record({
      type: fc.constantFrom<EntityKind[]>('Method', 'Model', 'Dataset', 'Topic'),
      surface,
      title: fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')),
      sentence: fc
        .tuple(fc.array(words, { maxLength: 6 }), surface)
        .map(([parts, name]) => [...parts, name].join(' ')),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sameEntity(a, b, knowledge).same).toBe(sameEntity(b, a, knowledge).same);
      }),
    );
  });

  it('takes linear time on a hostile sentence', () => {
    const started = performance.now();
    for (const text of ['(A ', 'SGD, the ', 'S G D ', 'we present SGD ', 'a-', '(s-g-d) ']) {
      judge(`Method SGD | ${text.repeat(4000)}`, `Method SGD | ${text.repeat(4000)}`);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
