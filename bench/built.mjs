/**
 * A module of the built program: what is measured is what runs.
 * @param {string} module
 */
export const built = (module) => import(new URL(`../dist/${module}`, import.meta.url).href);
