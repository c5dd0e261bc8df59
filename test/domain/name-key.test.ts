import fc from 'fast-check';
import { nameKey } from '../../src/domain/name-key.js';

describe('nameKey', () => {
  it.each([
    ['LLaMA 2', 'Llama-2'],
    ['CIFAR-10', 'CIFAR10'],
    ['naïve Bayes', 'naive bayes'],
    ['transformers', 'transformer'],
    ['Transformers', 'transformer'],
    ['Graph Neural Networks', 'graph neural network'],
    ['LLMs', 'LLM'],
    ['CATs', 'CAT'],
    ['ViTs', 'ViT'],
    ['self-attention', 'self attention'],
    ['ﬁne-tuning', 'fine-tuning'],
    ['tokenisation', 'Tokenization'],
    ['dialogue act labelling', 'dialog act labeling'],
    ['π0.5', 'pi0.5'],
    ['$\\pi_{0.5}$', 'pi_0.5'],
    ['π₀', '$\\pi_0$'],
    ['Text2SQL', 'text-to-SQL'],
    ['SQuAD v1.1', 'SQuAD 1.1'],
    ['VQA v2', 'VQA 2.0'],
    ['MobileNet-V2', 'MobileNetV2'],
    ['YOLOV3', 'YOLOv3'],
    ['Claude-3.5-Sonnet', 'Claude 3.5 Sonnet'],
    ['Llama3-8B', 'Llama 3 8B'],
    ['ontologies', 'ontology'],
    ['matrices', 'matrix'],
    ['$A^*$', 'A*'],
  ])('joins %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['BERT', 'ALBERT'],
    ['DART', 'DARTS'],
    ['CATs', 'CATS'],
    ['ViTs', 'VITS'],
    ['C', 'C++'],
    ['C++', 'C#'],
    ['LaCAM', 'LaCAM*'],
    ['LLaMA-2', 'LLaMA-3'],
    ['Qwen2.5-7B', 'Qwen2-57B'],
    ['Llama-3-8B', 'Llama-38B'],
    ['GPT-3.5', 'GPT-35'],
    ['π0', 'π0.5'],
    ['VQA', 'VQA v2'],
    ['Adam', 'Adams'],
    ['loss', 'los'],
    ['corpus', 'corpu'],
    ['bias', 'bia'],
    ['supervised learning', 'superviz learning'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('keeps letters of every script and is empty where there is none', () => {
    expect(nameKey('通义千问')).toBe('通义千问');
    expect(nameKey('— …')).toBe('');
  });

  it('holds letters, digits and what parts numbers only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = nameKey(text);
        expect(key.toLowerCase()).toBe(key);
        expect(key).toMatch(/^[\p{L}\p{N}+#.-]*\*?$/u);
        expect(key).not.toMatch(/^[.-]|[.-]$/);
      }),
    );
  });

  it('is found in linear time on a hostile name', () => {
    const started = performance.now();
    for (const text of ['1 ', '1.', 'v1', ' to ', '$}', 'a-to-', 'ssses ']) {
      nameKey(text.repeat(50_000));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
