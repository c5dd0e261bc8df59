import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { allowedPaths, parseDockerfile } from './dockerfile.mjs';

/**
 * What the last stage of a Dockerfile comes to, with a folder in the place of its file system.
 * @typedef {object} Image
 * @property {string} root
 * @property {string} workdir inside `root`
 * @property {Record<string, string>} environment
 * @property {string} user
 * @property {readonly string[]} command entrypoint and arguments
 * @property {string} healthcheck a shell command
 */

/**
 * Carries out the Dockerfile of `project` without Docker: every stage in a folder of its own under
 * `place`, COPY from what `.dockerignore` lets in, RUN in a shell as it stands, on this machine's
 * Node instead of the base image. Absolute paths are taken inside the stage's folder.
 * Throws at the first instruction that fails or that it does not know.
 * @param {string} project
 * @param {string} place an empty folder
 * @returns {Promise<Image>}
 */
export async function rehearseImage(project, place) {
  const context = join(place, 'context');
  for (const path of allowedPaths(await readFile(join(project, '.dockerignore'), 'utf8'))) {
    if (existsSync(join(project, path))) {
      await cp(join(project, path), join(context, path), { recursive: true });
    }
  }
  const folders = new Map([['context', context]]);
  let image = blankImage(join(place, 'stage-0'));
  for (const { word, rest } of parseDockerfile(
    await readFile(join(project, 'Dockerfile'), 'utf8'),
  )) {
    if (word === 'FROM') {
      image = blankImage(join(place, `stage-${folders.size}`));
      folders.set(/ AS (\w+)$/.exec(rest)?.[1] ?? 'last', image.root);
      await mkdir(image.root, { recursive: true });
    } else if (word === 'COPY') {
      const from = /^--from=(\w+) /.exec(rest)?.[1] ?? 'context';
      await copy(image, folders.get(from) ?? '', rest.replace(/^--from=\w+ /, '').split(' '));
    } else {
      await obey(image, word, rest);
    }
  }
  return image;
}

/**
 * @param {string} root
 * @returns {Image}
 */
function blankImage(root) {
  return { root, workdir: root, environment: {}, user: 'root', command: [], healthcheck: '' };
}

/**
 * @param {Image} image
 * @param {string} word
 * @param {string} rest
 */
async function obey(image, word, rest) {
  switch (word) {
    case 'WORKDIR':
      image.workdir = inside(image, rest);
      await mkdir(image.workdir, { recursive: true });
      break;
    case 'ENV':
      for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) {
        image.environment[name] = value.startsWith('/') ? join(image.root, value) : value;
      }
      break;
    case 'RUN':
      run(image, rest);
      break;
    case 'USER':
      image.user = rest;
      break;
    case 'HEALTHCHECK':
      image.healthcheck = rest.slice(rest.indexOf('CMD ') + 'CMD '.length);
      break;
    case 'ENTRYPOINT':
    case 'CMD':
      image.command = [...image.command, ...words(image, rest)];
      break;
    case 'VOLUME':
    case 'EXPOSE':
      break;
    default:
      throw new Error(`The rehearsal does not know ${word} ${rest}`);
  }
}

/**
 * @param {Image} image
 * @param {string} command
 */
function run(image, command) {
  console.log(`RUN ${command}`);
  const { status } = spawnSync('sh', ['-c', command], {
    cwd: image.workdir,
    env: { ...surroundings(), ...image.environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`RUN ${command}: exit code ${status}`);
}

/** What a command gets beside the image's ENV: where programs are, and how the network is reached. */
export function surroundings() {
  const kept =
    /^(?:PATH|HOME|TMPDIR|(?:https?|no)_proxy|npm_config_\w+|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name)));
}

/**
 * @param {Image} image
 * @param {string} from
 * @param {string[]} paths
 */
async function copy(image, from, paths) {
  const to = paths.at(-1) ?? '';
  for (const path of paths.slice(0, -1)) {
    const source = join(from, path);
    const isFolder = (await stat(source)).isDirectory();
    const target = inside(image, isFolder || !to.endsWith('/') ? to : join(to, basename(path)));
    await cp(source, target, { recursive: true, verbatimSymlinks: true });
  }
}

/**
 * @param {Image} image
 * @param {string} path
 */
function inside(image, path) {
  return path.startsWith('/') ? join(image.root, path) : resolve(image.workdir, path);
}

/**
 * The words of an instruction in exec form.
 * @param {Image} image
 * @param {string} rest
 * @returns {string[]}
 */
function words(image, rest) {
  return JSON.parse(rest).map((/** @type {string} */ word) =>
    word.startsWith('/') ? join(image.root, word) : word,
  );
}
