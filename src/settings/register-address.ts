/**
 * Where the Federal Register is: the one host that is asked for it. Apart, so that test builds can put a server of
 * this machine in its place (tests/e2e/build/local-register.ts).
 */
export const REGISTER_ADDRESS = 'https://www.federalregister.gov/';
