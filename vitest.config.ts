import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __TARGET__: JSON.stringify('chrome') },
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
});
