import { emptyNeo4j } from './empty-neo4j.js';
import { isEngineMissing } from './engine.js';

// Runs before each test file of the Jest project `neo4j`.
if (isEngineMissing) {
  globalThis.describe = Object.assign(describe.skip, describe);
  globalThis.it = Object.assign(it.skip, it);
  globalThis.test = globalThis.it;
} else {
  beforeAll(emptyNeo4j, 60_000);
}
