import fc from 'fast-check';
import { canonicalKey } from '../../../src/link/name/canonical-key.js';
import { familyNames } from '../../../src/link/name/name-version.js';

describe('familyNames', () => {
  it.each([
    ['LLaMA-2-7B', ['LLaMA-2', 'LLaMA']],
    ['Llama 3.1 8B', ['Llama 3.1', 'Llama']],
    ['Qwen2.5-VL', ['Qwen2.5', 'Qwen']],
    ['Qwen2.5-VL-72B-Instruct', ['Qwen2.5-VL-72B', 'Qwen2.5-VL', 'Qwen2.5', 'Qwen']],
    ['GPT-4o mini', ['GPT-4o', 'GPT-4', 'GPT']],
    ['GPT-4V', ['GPT-4', 'GPT']],
    ['Mixtral-8x7B', ['Mixtral']],
    ['ViT-B/16', ['ViT-B', 'ViT']],
    ['BERT-base', ['BERT']],
    ['YOLOv3', ['YOLO']],
    ['VQA v2', ['VQA']],
    ['DINOv2', ['DINO']],
    ['wav2vec', []],
    ['BERT', []],
    ['S4', []],
    ['diffusion model', []],
    ['C4', []],
  ])('%s: %j', (name, families) => {
    expect(familyNames(name)).toEqual(families);
  });

  it('grows shorter and ends, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const lengths = [name, ...familyNames(name)].map(({ length }) => length);
        expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => b - a));
      }),
    );
  });
});

describe('canonicalKey', () => {
  it.each([
    ['MS COCO', 'dataset', 'coco'],
    ['Google Translate', 'technique', 'googletranslate'],
    ['SST dataset', 'dataset', 'sst'],
    ['BERT model', 'technique', 'bert'],
    ['Gaussian mixture model', 'technique', 'gaussianmixturemodel'],
    ['language model', 'technique', 'languagemodel'],
    ['recognizing textual entailment', 'topic', 'naturallanguageinference'],
    ['relation extraction task', 'topic', 'relationextraction'],
    ['machine reading comprehension', 'topic', 'machinereadingcomprehension'],
    ['ReLU network', 'technique', 'relunetwork'],
    ['Text-Image Retrieval', 'topic', 'imagetextretrieval'],
    ['image-to-text retrieval', 'topic', 'image2textretrieval'],
    ['—', 'topic', ''],
  ] as const)('reads %s as a %s under %s', (name, space, key) => {
    expect(canonicalKey(name, space)).toBe(key);
  });
});
