import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, absolute. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where this installation keeps its data, logs and secrets; ANQI_LOCAL_DIR moves it elsewhere. */
export const localDir = process.env.ANQI_LOCAL_DIR ?? join(root, '.local');

export const inRoot = (...parts) => join(root, ...parts);
export const inLocal = (...parts) => join(localDir, ...parts);
