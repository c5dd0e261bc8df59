/** @typedef {{ readonly word: string, readonly rest: string }} Instruction */

/**
 * The instructions of a Dockerfile in order, continuation lines joined, comments left out.
 * @param {string} source
 * @returns {readonly Instruction[]}
 */
export function parseDockerfile(source) {
  return source
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, word = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      return { word, rest };
    });
}

/**
 * What a `.dockerignore` lets into the build: only the form "nothing but these paths" is known.
 * @param {string} source
 * @returns {readonly string[]}
 */
export function allowedPaths(source) {
  const [first, ...paths] = source.split('\n').filter((line) => line && !line.startsWith('#'));
  const isAllowList = first === '*' && paths.every((path) => /^![^*?[]+$/.test(path));
  if (!isAllowList) throw new Error('.dockerignore: expected "*", then paths after "!"');
  return paths.map((path) => path.slice(1));
}
