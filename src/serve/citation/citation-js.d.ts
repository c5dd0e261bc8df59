// The parts of @citation-js that are used; the packages bring no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(entry: object);
    format(style: 'bibtex' | 'ris' | 'data', options?: { readonly format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
