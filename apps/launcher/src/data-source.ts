import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from './arguments';

/** What the shop is filled with. */
export interface DataSource {
  /** For people. */
  name: string;
  /** Arguments of `replay import`. */
  importArguments: string[];
  /** The folder under `.attune` with this data's database, so that two shops are never mixed. */
  folder: string;
  /** Changes when the data change. */
  fingerprint: string;
}

/**
 * The data to fill the shop with: a path, or the generated demo shop.
 * @throws UsageError when there is nothing at the path
 */
export function dataSource(root: string, path: string | undefined): DataSource {
  if (path === undefined) {
    const generator = join(root, 'libs', 'demo-shop', 'src');
    const fingerprint = hash(sourcesUnder(generator));
    return {
      name: 'the demo shop',
      importArguments: ['--demo-shop'],
      folder: `demo-${fingerprint.slice(0, 8)}`,
      fingerprint,
    };
  }
  let real: string;
  // npm runs scripts in the checkout; INIT_CWD is where it was called from.
  try {
    real = realpathSync(resolve(process.env.INIT_CWD ?? '', path));
  } catch {
    throw new UsageError(`--data ${path}: there is no such file or folder`);
  }
  const files = filesToImport(real);
  if (files.length === 0) throw new UsageError(`--data ${path}: there is no file in the folder`);
  const folder = `${basename(real).replace(/[^\w.-]+/g, '-')}-${hash([real]).slice(0, 8)}`;
  return { name: path, importArguments: [real], folder, fingerprint: hash(files.map(fileState)) };
}

/** The texts of a program's files, without its tests. */
function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}

/** What `replay import` looks at: the file itself, or those of a folder and not of its folders, links to files too. */
function filesToImport(path: string): string[] {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile()).sort();
}

/** Size and time instead of bytes, since the files can be large. */
function fileState(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

function hash(parts: string[]): string {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(part).update('\0');
  return sha.digest('hex');
}
