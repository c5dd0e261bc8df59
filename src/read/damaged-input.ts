/** The bytes of an input end early or make no sense: what came before them is good. */
export class DamagedInput extends Error {
  constructor(message: string, options: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'DamagedInput';
  }
}
