import { readSettings } from '../src/config.js';

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({}, {})).toMatchObject({ host: '127.0.0.1', port: 4000, logLevel: 'info' });
    expect(readSettings({}, {}).neo4j).toBeUndefined();
  });

  it('puts flags before the environment, and takes an empty variable as absent', () => {
    expect(readSettings({ PORT: '1' }, { PORT: '2', HOST: ' ' })).toMatchObject({
      port: 1,
      host: '127.0.0.1',
    });
  });

  it('turns to Neo4j where its address is given', () => {
    const settings = readSettings(
      {},
      { NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_USERNAME: 'ann', NEO4J_PASSWORD: 'secret' },
    );
    expect(settings.neo4j).toEqual({
      uri: 'neo4j+s://graph.example.org',
      database: 'neo4j',
      credentials: { username: 'ann', password: 'secret' },
    });
  });

  it.each([
    [{ PORT: '70000' }, 'PORT is "70000", expected a whole number from 0 to 65535'],
    [{ PORT: '4e3' }, 'PORT is "4e3"'],
    [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI is "http://localhost", expected an address'],
    [{ PAPERGRAPH_LOG_LEVEL: 'loud' }, 'expected one of silent, error, warn, info, debug'],
  ])('refuses %j and says what was expected', (environment, message) => {
    expect(() => readSettings({}, environment)).toThrow(message);
    expect(() => readSettings({}, environment)).toThrow(
      expect.objectContaining({ code: 'BAD_SETTING' }),
    );
  });
});
