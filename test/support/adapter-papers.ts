import type { Paper } from '../../src/domain/paper.js';
import { paper } from './paper.js';

/** A small literature about adapting language models, its entities marked in the abstracts. */
export const ADAPTER_PAPERS: readonly Paper[] = [
  paper('LoRA: Low-Rank Adaptation of Large Language Models', {
    abstract:
      'We propose {INTRODUCES Method LoRA|low-rank adaptation}. We adapt {USES Model RoBERTa} and measure on {EVALUATES_ON Dataset GLUE}. Code: {RELEASES github.com/microsoft/LoRA}. It helps {ABOUT language modeling}.',
    externalIds: { arxiv: '2106.09685', doi: '10.1000/lora' },
    year: 2021,
    publishedAt: '2021-06-17',
    venue: 'ICLR',
    authors: ['Edward J. Hu', 'Yelong Shen'],
  }),
  paper('QLoRA: Efficient Finetuning of Quantized LLMs', {
    abstract:
      'We present {INTRODUCES Method QLoRA}, which quantizes and then uses {USES Method LoRA}. It beats {COMPARES_WITH Model ChatGPT} on {EVALUATES_ON Dataset MMLU}. Code: {RELEASES github.com/artidoro/qlora}.',
    externalIds: { arxiv: '2305.14314' },
    year: 2023,
    publishedAt: '2023-05-23',
    venue: 'NeurIPS',
    authors: ['Tim Dettmers', 'Artidoro Pagnoni'],
  }),
  paper('AdaLoRA: Adaptive Budget Allocation', {
    abstract:
      'We propose {INTRODUCES Method AdaLoRA}, after {USES Method LoRA}. On {EVALUATES_ON Dataset GLUE} it does better. Code: {RELEASES github.com/QingruZhang/AdaLoRA}.',
    externalIds: { arxiv: '2303.10512' },
    year: 2023,
    publishedAt: '2023-03-18',
    authors: ['Qingru Zhang'],
  }),
  paper('A Closer Look at Adapters', {
    abstract:
      'We compare {COMPARES_WITH Method LoRA|low-rank adaptation} with adapters on {EVALUATES_ON Dataset GLUE} for {ABOUT transfer learning}.',
    year: 2024,
    authors: ['Tim Dettmers'],
  }),
  paper('Prompting Without Training', {
    abstract:
      'Prompts steer {USES Model ChatGPT}. See {LINKS_TO github.com/openai/openai-cookbook}. A matter of {ABOUT language modeling}.',
    year: 2022,
    venue: 'EMNLP',
  }),
  paper('What RoBERTa Knows of Syntax', { abstract: 'We probe {USES Model RoBERTa}.', year: 2020 }),
  paper('A Note Without Year', {
    abstract: 'We use {USES Method LoRA} on {EVALUATES_ON Dataset GLUE}.',
  }),
  paper('A Title Alone', { year: 2023 }),
  paper('Withdrawn: LoRA Everywhere', {
    abstract: 'We use {USES Method LoRA}.',
    year: 2023,
    status: 'WITHDRAWN',
  }),
  paper('Introduction', { year: 2019, authors: ['A. One'], externalIds: { doi: '10.1000/one' } }),
  paper('Introduction', { year: 2012, authors: ['B. Two'], externalIds: { doi: '10.1000/two' } }),
];
