import TestRunner from 'jest-runner';

/** Runs one test file after the other: Neo4j Community has one database for all of them. */
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
