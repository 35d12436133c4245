import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Building the whole knowledge base twice takes seconds on a busy machine.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at once on two cores make each other late.
          fileParallelism: false,
          testTimeout: 60_000,
          // Two browsers and their driver share two cores with whatever else runs; a second failure is a failure.
          retry: 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
