import { readFile } from 'node:fs/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { parse } from 'yaml';
import { neo4jConnection } from '../../support/engine.js';

// NEO4J_AUTH is for the start script of the image; every other variable names a setting.
const { services } = parse(await readFile('docker-compose.yml', 'utf8'));
const settings = Object.keys(services.neo4j.environment)
  .filter((variable) => variable !== 'NEO4J_AUTH')
  .map(settingOf);

describe('docker-compose.yml', () => {
  let driver: Driver;

  beforeAll(() => {
    const { uri, username, password } = neo4jConnection();
    driver = neo4j.driver(uri, username ? neo4j.auth.basic(username, password ?? '') : undefined);
  });

  afterAll(() => driver.close());

  it.each(settings)('sets %s, which Neo4j knows', async (setting) => {
    const { records } = await driver.executeQuery(
      'SHOW SETTINGS YIELD name WHERE name = $setting RETURN name',
      { setting },
      { database: neo4jConnection().database },
    );
    expect(records.map((record) => record.get('name'))).toEqual([setting]);
  });
});

/** As the image does it: `NEO4J_a_b__c` sets `a.b_c`. */
function settingOf(variable: string): string {
  return variable
    .slice('NEO4J_'.length)
    .replaceAll('__', ' ')
    .replaceAll('_', '.')
    .replaceAll(' ', '_');
}
