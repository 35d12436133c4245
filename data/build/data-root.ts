import { fileURLToPath } from 'node:url';

/** The data folder on this disk, with a slash at its end. The path may hold spaces, which an address writes as %20. */
export const dataRoot = fileURLToPath(new URL('..', import.meta.url));
