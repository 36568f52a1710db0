import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  // One browser a worker, two cores: more workers only make every test slower.
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: process.env['CI'] ? [['list']] : [['line']],
  outputDir: 'test-results',
});
