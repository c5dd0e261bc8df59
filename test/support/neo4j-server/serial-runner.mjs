import TestRunner from 'jest-runner';

/** Runs one test file after the other: Neo4j Community has one database for all of them. */
// @ts-expect-error The types of jest-runner describe its CommonJS build, this imports the other.
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
