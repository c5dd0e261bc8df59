import { definitionsIn } from '../../../src/link/acronym/definitions.js';
import { isSameWording } from '../../../src/link/acronym/same-wording.js';

describe('definitionsIn', () => {
  it.each([
    ['We study masked language modeling (MLM).', 'MLM', 'masked language modeling'],
    ['With Proximal Policy Optimization (PPO) it works.', 'PPO', 'Proximal Policy Optimization'],
    ['LLMs (large language models) are large.', 'LLM', 'large language models'],
    ['We use graph neural networks (GNNs).', 'GNN', 'graph neural networks'],
    ['a text-to-speech synthesis (TTS) voice', 'TTS', 'text-to-speech synthesis'],
    ['We propose Low-Rank Adaptation (LoRA).', 'LoRA', 'Low-Rank Adaptation'],
    [
      'reinforcement learning from human feedback (RLHF)',
      'RLHF',
      'reinforcement learning from human feedback',
    ],
  ])('reads "%s"', (text, short, long) => {
    expect(definitionsIn(text)).toEqual([{ short, long }]);
  });

  it.each([
    'It is fast (about 20 ms).',
    'As shown (see Section 2).',
    'The model (BERT) is used.',
    'We use it (Smith et al., 2019).',
    'An unclosed (MLM',
  ])('finds nothing in "%s"', (text) => {
    expect(definitionsIn(text)).toEqual([]);
  });
});

describe('isSameWording', () => {
  it.each([
    ['reinforcement learning from human feedback', 'Reinforcement Learning with Human Feedback'],
    ['class activation map', 'Class Activation Mapping'],
    ['structured support vector machine', 'Structural Support Vector Machines'],
    ['convolutional NN', 'convolutional neural network'],
    ['stochastic gradient decent', 'stochastic gradient descent'],
    ['named entity recog-nition', 'named entity recognition'],
    ['automated speech recognition', 'automatic speech recognition'],
  ])('joins "%s" and "%s"', (a, b) => {
    expect(isSameWording(a, b)).toBe(true);
    expect(isSameWording(b, a)).toBe(true);
  });

  it.each([
    ['stochastic gradient descent', 'schema-guided dialogue'],
    ['visual question answering', 'video question answering'],
    ['convolutional neural network', 'capsule neural network'],
    ['conversational neural network', 'convolutional neural network'],
    ['conditional random field', 'Gaussian random field'],
    ['supervised learning', 'unsupervised learning'],
    ['multimodal language model', 'multilingual language model'],
    ['transfer learning', 'transform learning'],
    ['recurrent neural network', 'recursive neural network'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(isSameWording(a, b)).toBe(false);
    expect(isSameWording(b, a)).toBe(false);
  });
});
