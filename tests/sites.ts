/** The two sites that browser tests visit, each served on a port of its own. */

/** The first of the two ports: the story’s, by E2E_PORT. */
export const PORT = Number(process.env.E2E_PORT ?? 4390);

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** The address of a site, with a slash at its end. */
export const addressAt = (port: number): string => `http://127.0.0.1:${port}${base}`;

export const STORY = addressAt(PORT);
export const ENGINE = addressAt(PORT + 1);

/** The files of tests that visit the story itself. */
export const OF_STORY = /\.story\.spec\.ts$/;
