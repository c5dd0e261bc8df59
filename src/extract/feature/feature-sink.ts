import { combineHashes } from '../text/hash.js';
import type { Template } from './templates.js';

/** Takes features as they are made: a template and the hash or level that fills it. */
export interface FeatureSink {
  readonly add: (template: Template, value: number) => void;
}

/** Hashed features fall into so many buckets. */
export const BUCKETS = 2 ** 20;

export function bucketOf(template: Template, value: number): number {
  return combineHashes(template + 1, value) % BUCKETS;
}

/** Collects the set of buckets of one example after the other. */
export class FeatureBag implements FeatureSink {
  private readonly seenIn = new Uint32Array(BUCKETS);
  private serial = 0;
  private buckets = new Uint32Array(1024);
  private count = 0;

  /** Begins the next example. */
  clear(): void {
    this.serial += 1;
    this.count = 0;
  }

  add(template: Template, value: number): void {
    this.addBucket(bucketOf(template, value));
  }

  /** Takes a feature that was made before. */
  addBucket(bucket: number): void {
    if (this.seenIn[bucket] === this.serial) return;
    this.seenIn[bucket] = this.serial;
    if (this.count === this.buckets.length) this.grow();
    this.buckets[this.count] = bucket;
    this.count += 1;
  }

  /** The buckets of the example, each once; good until the next `clear`. */
  get(): Uint32Array {
    return this.buckets.subarray(0, this.count);
  }

  private grow(): void {
    const larger = new Uint32Array(this.buckets.length * 2);
    larger.set(this.buckets);
    this.buckets = larger;
  }
}
