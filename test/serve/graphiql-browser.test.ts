import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { readSettings } from '../../src/config.js';
import { type Api, createApi } from '../../src/serve/create-api.js';
import { exampleOperations } from '../../src/serve/graphiql/example-operations.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import { ADAPTER_PAPERS } from '../support/adapter-papers.js';
import { putPapers } from '../support/test-api.js';

const CHROMIUM = '/usr/bin/chromium';
const isMissing = !existsSync(CHROMIUM);
const inBrowser = isMissing ? describe.skip : describe;

if (isMissing) process.stderr.write(`##### SKIPPED: no ${CHROMIUM}, no browser tests #####\n`);

inBrowser('the playground in a browser', () => {
  const store = openEmbeddedStore({});
  let api: Api;
  let url: string;
  let browser: Browser;

  beforeAll(async () => {
    await store.migrate();
    await putPapers(store, ADAPTER_PAPERS);
    api = await createApi({ store, settings: readSettings({ PORT: '0' }, {}) });
    url = await api.listen();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await api?.close();
    await store.close();
  });

  it('runs an example, loads nothing from outside, breaks no rule of its policy', async () => {
    const page = await browser.newPage();
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
        outside.push(request.url());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(url);
    await page.waitForSelector('.graphiql-execute-button');
    const titles = (await exampleOperations()).map(({ title }) => title);
    expect(await page.locator('#examples option').allTextContents()).toEqual([
      expect.any(String),
      ...titles,
    ]);
    await page.selectOption('#examples', 'How much does this graph hold?');
    // The editor takes a moment to see that the operation is another.
    await page.waitForSelector('.graphiql-tab:has-text("WhatTheGraphHolds")');
    await page.click('.graphiql-execute-button');
    await page.waitForSelector('.result-window :text("papers")');
    expect(await page.locator('.result-window').textContent()).toContain('"datasets": 2');
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  }, 60_000);
});
