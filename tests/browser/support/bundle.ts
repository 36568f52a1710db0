/** Bundles a module of the program for a page of a test: nothing is written to disk. */
import { resolve } from 'node:path';
import { build } from 'vite';

const bundled = new Map<string, Promise<string>>();

/** @param entry a path from the root of the project. @param name the global that holds what the module exports. */
export function bundle(entry: string, name: string): Promise<string> {
  const key = `${entry} ${name}`;
  const known = bundled.get(key) ?? make(entry, name);
  bundled.set(key, known);
  return known;
}

async function make(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __TARGET__: '"chrome"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: resolve(entry), name, formats: ['iife'], fileName: 'bundle' },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}
