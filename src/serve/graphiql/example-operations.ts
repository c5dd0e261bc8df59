import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A question that the playground offers. */
export interface ExampleOperation {
  /** The file's name without number and ending. */
  readonly name: string;
  /** The question, from the file's first line. */
  readonly title: string;
  readonly query: string;
  /** JSON; empty where the operation takes none. */
  readonly variables: string;
}

const FOLDER = fileURLToPath(new URL('./examples/', import.meta.url));

/** The example operations, in the order of their files; variables stand in a `.json` beside. */
export async function exampleOperations(): Promise<readonly ExampleOperation[]> {
  const files = (await readdir(FOLDER)).sort();
  return Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .map(async (file) => {
        const query = await readFile(join(FOLDER, file), 'utf8');
        const variables = file.replace(/graphql$/, 'json');
        return {
          name: file.replace(/^\d+-|\.graphql$/g, ''),
          title: /^# (.*)$/m.exec(query)?.[1] ?? file,
          query,
          variables: files.includes(variables)
            ? await readFile(join(FOLDER, variables), 'utf8')
            : '',
        };
      }),
  );
}
