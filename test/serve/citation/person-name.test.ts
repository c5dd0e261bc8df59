import { toCslName } from '../../../src/serve/citation/person-name.js';

describe('toCslName', () => {
  it.each([
    ['Edward J. Hu', { given: 'Edward J.', family: 'Hu' }],
    ['Hu, Edward J.', { given: 'Edward J.', family: 'Hu' }],
    ['Laurens van der Maaten', { given: 'Laurens', family: 'van der Maaten' }],
    ['Van Nguyen', { given: 'Van', family: 'Nguyen' }],
    ['Zoë Ångström', { given: 'Zoë', family: 'Ångström' }],
    ['Sammy Davis Jr.', { given: 'Sammy', family: 'Davis Jr.' }],
    ['Madonna', { literal: 'Madonna' }],
    ['王小明', { literal: '王小明' }],
    ['Gemma Team', { literal: 'Gemma Team' }],
    ['University of Utrecht', { literal: 'University of Utrecht' }],
  ])('parts %s', (name, parted) => {
    expect(toCslName(name)).toEqual(parted);
  });
});
