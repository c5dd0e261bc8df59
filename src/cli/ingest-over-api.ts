import { AppError } from '../domain/app-error.js';
import type { Paper } from '../domain/paper.js';
import {
  type PaperRead,
  type ReadOutcome,
  type RecordRejected,
  rejected,
} from '../read/read-outcome.js';

/** Where and as whom to send papers. */
export interface ApiAddress {
  /** Such as http://127.0.0.1:4000 */
  readonly url: string;
  /** The curator's token. */
  readonly token: string | undefined;
}

/** How many records the API answered for, by what became of them. */
export interface SentSummary {
  readonly read: number;
  readonly rejected: number;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
}

// Within the server's default limit of a body, and the number of papers that it takes at a time.
const BATCH_CHARACTERS = 200_000;
const BATCH_PAPERS = 100;

const MUTATION = `mutation Ingest($papers: [PaperInput!]!) {
  addPapers(papers: $papers) { results { outcome reason } }
}`;

/**
 * Sends the papers of a source through the API's `addPapers`, a batch a request. Throws what the
 * API answers, under its code; STORE_UNAVAILABLE where nothing answers.
 */
export async function ingestOverApi(
  outcomes: AsyncIterable<ReadOutcome>,
  address: ApiAddress,
  onRejected: (rejected: RecordRejected) => void,
): Promise<SentSummary> {
  const summary = { read: 0, rejected: 0, inserted: 0, changed: 0, unchanged: 0 };
  let batch: PaperRead[] = [];
  let characters = 0;
  const sendBatch = async () => {
    if (batch.length === 0) return;
    const results = await addPapers(
      batch.map(({ paper }) => paper),
      address,
    );
    for (const [index, { outcome, reason }] of results.entries()) {
      summary[COUNT_BY_OUTCOME[outcome]] += 1;
      const sent = batch[index];
      if (outcome === 'REJECTED' && sent !== undefined) {
        onRejected(rejected(sent.at, reason ?? 'refused by the API', JSON.stringify(sent.paper)));
      }
    }
    batch = [];
    characters = 0;
  };
  for await (const outcome of outcomes) {
    summary.read += 1;
    if (!outcome.ok) {
      summary.rejected += 1;
      onRejected(outcome);
      continue;
    }
    batch.push(outcome);
    characters += (outcome.paper.abstract?.length ?? 0) + outcome.paper.title.length;
    if (batch.length === BATCH_PAPERS || characters > BATCH_CHARACTERS) await sendBatch();
  }
  await sendBatch();
  return summary;
}

const COUNT_BY_OUTCOME = {
  INSERTED: 'inserted',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  REJECTED: 'rejected',
} as const;

interface Result {
  readonly outcome: keyof typeof COUNT_BY_OUTCOME;
  readonly reason: string | null;
}

interface Answer {
  readonly data?: { readonly addPapers: { readonly results: readonly Result[] } } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

async function addPapers(
  papers: readonly Paper[],
  { url, token }: ApiAddress,
): Promise<readonly Result[]> {
  const response = await post(`${url.replace(/\/+$/, '')}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: MUTATION, variables: { papers } }),
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  const [error] = answer.errors ?? [];
  if (answer.data?.addPapers !== undefined && error === undefined) {
    return answer.data.addPapers.results;
  }
  const code = error?.extensions?.code ?? `HTTP ${response.status}`;
  throw new AppError(
    'BAD_USER_INPUT',
    `the API at ${url} refused the papers: ${error?.message ?? response.statusText} (${code})`,
  );
}

async function post(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (cause) {
    throw new AppError(
      'STORE_UNAVAILABLE',
      `nothing answers at ${address}: expected the address of papergraph serve`,
      { cause },
    );
  }
}
