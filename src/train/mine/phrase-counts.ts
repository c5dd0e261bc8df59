import { PHRASE_VALUE } from '../../extract/model/phrase-table.js';

// Counters a phrase; the places of `PHRASE_VALUE`.
const COUNTERS = 16;

/** Counters of phrases by key, in growing typed arrays: millions of them fit. */
export class PhraseCounts {
  private readonly rowByKey = new Map<number, number>();
  private counts = new Uint32Array(COUNTERS * 1024);

  add(key: number, counter: number): void {
    let row = this.rowByKey.get(key);
    if (row === undefined) {
      row = this.rowByKey.size;
      this.rowByKey.set(key, row);
      if ((row + 1) * COUNTERS > this.counts.length) this.grow();
    }
    const at = row * COUNTERS + counter;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  private grow(): void {
    const larger = new Uint32Array(this.counts.length * 2);
    larger.set(this.counts);
    this.counts = larger;
  }

  /** The phrases with at least `fewest` occurrences, keys ascending, values as `createPhraseTable` reads them. */
  pack(fewest: number): { readonly keys: Uint32Array; readonly values: Uint8Array } {
    const kept = [...this.rowByKey].filter(
      ([, row]) => this.count(row, PHRASE_VALUE.total) >= fewest,
    );
    kept.sort(([a], [b]) => a - b);
    const values = new Uint8Array(kept.length * 8);
    kept.forEach(([, row], at) => {
      for (let value = 0; value < COUNTERS; value += 1) {
        const nibble = this.nibble(row, value) << ((value & 1) * 4);
        values[at * 8 + (value >> 1)] = (values[at * 8 + (value >> 1)] ?? 0) | nibble;
      }
    });
    return { keys: Uint32Array.from(kept, ([key]) => key), values };
  }

  private count(row: number, counter: number): number {
    return this.counts[row * COUNTERS + counter] ?? 0;
  }

  private nibble(row: number, value: number): number {
    const count = this.count(row, value);
    const isShare = value >= PHRASE_VALUE.capitalShare && value <= PHRASE_VALUE.rightEdgeShare;
    if (isShare) return Math.round((15 * count) / this.count(row, PHRASE_VALUE.total));
    return count === 0 ? 0 : Math.min(15, 1 + Math.floor(Math.log2(count)));
  }
}
