import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  // One browser a worker, two cores: more workers only make every test slower.
  workers: 1,
  // None: a test that fails now and then tells of two things that run at once, in the product or in the test.
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: process.env['CI'] ? [['list']] : [['line']],
  outputDir: 'test-results',
});
