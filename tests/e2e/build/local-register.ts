import { resolve } from 'node:path';

/** Where test builds ask for the Federal Register: a server that the test starts. No other build has this address. */
export const LOCAL_REGISTER_PORT = 47_153;
export const LOCAL_REGISTER = `http://127.0.0.1:${LOCAL_REGISTER_PORT}/`;

/** For the bundler, in test builds: puts that address in the place of the real one. */
export function localRegister() {
  const module = resolve('src/settings/register-address.ts');
  return {
    name: 'local-register',
    enforce: 'pre' as const,
    transform: (_: string, id: string) =>
      id === module
        ? { code: `export const REGISTER_ADDRESS = ${JSON.stringify(LOCAL_REGISTER)};`, map: null }
        : null,
  };
}
