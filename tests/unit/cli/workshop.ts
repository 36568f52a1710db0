/** A folder of its own for command-line tests: the program's code over the small store, and nothing of ours touched. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
export interface Workshop {
  readonly folder: string;
  /** Runs `src/cli/NAME.ts` as npm's scripts do. */
  run(name: string, args: readonly string[], input?: string): Promise<Outcome>;
  write(name: string, text: string): Promise<string>;
  close(): Promise<void>;
}

export async function openWorkshop(facts = 'tests/fixtures/facts-small'): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await mkdir(join(folder, 'assets'));
  await symlink(resolve('src'), join(folder, 'src'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await symlink(resolve(facts), join(folder, 'assets/facts'));
  await symlink(resolve('tsconfig.json'), join(folder, 'tsconfig.json'));
  await writeFile(join(folder, 'package.json'), '{ "version": "1.2.3", "type": "module" }');
  return {
    folder,
    run: (name, args, input = '') => run(folder, [`src/cli/${name}.ts`, ...args], input),
    write: async (name, text) => {
      await writeFile(join(folder, name), text);
      return name;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function run(cwd: string, args: readonly string[], input: string): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', failed);
    child.on('close', (code) => done({ code, out, err }));
    // A program that refuses its options does not read its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
