/** Running other programs and talking to the person at the terminal. Node builtins only. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Something that whoever started us can mend: printed as a sentence, without a stack. */
export class Trouble extends Error {}

export function say(text) {
  console.log(text);
}

/** Runs a program in the root of the project. Its output goes to the terminal; with `keep` it is also given back. */
export function run(command, args, { env = {}, keep = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', keep ? 'pipe' : 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done({ ok: false, output });
    });
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** What a program prints, trimmed, or null when it cannot be run. */
export function ask(command, args) {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  });
  return status === 0 ? stdout.trim() : null;
}

/** A program that npm installed, by its own file: no shell, no npx, no search. */
export function tool(name) {
  return join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** Full path of a program on the PATH, or null. */
export function which(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
