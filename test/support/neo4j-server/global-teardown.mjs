/** Ends the server that `global-setup.mjs` started, if it started one. */
export default async function takeNeo4j() {
  await Reflect.get(globalThis, 'papergraphStopNeo4j')?.();
}
