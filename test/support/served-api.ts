import { readSettings } from '../../src/config.js';
import { createApi } from '../../src/serve/create-api.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import { ADAPTER_PAPERS } from './adapter-papers.js';
import { putPapers } from './test-api.js';

export interface ServedApi {
  /** Of `/graphql`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The API over a small literature, listening on a free port of loopback. */
export async function serveAdapterPapers(): Promise<ServedApi> {
  const store = openEmbeddedStore({});
  await store.migrate();
  await putPapers(store, ADAPTER_PAPERS);
  const api = await createApi({ store, settings: readSettings({ PORT: '0' }, {}) });
  const address = await api.listen();
  return {
    url: `${address}/graphql`,
    async close() {
      await api.close();
      await store.close();
    },
  };
}
