import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  // One browser a worker, two cores: more workers only make every test slower.
  workers: 1,
  // A browser that is killed and started on a busy machine now and then misses a beat; a real fault fails each time.
  retries: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: process.env['CI'] ? [['list']] : [['line']],
  outputDir: 'test-results',
});
