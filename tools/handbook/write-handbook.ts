import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files below a folder, by their paths from it. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
      .sort();
  } catch {
    return [];
  }
}

/** Files that are not there, differ, or are there and should not be. */
export function outOfDate(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const there = filesIn(folder);
  const stale = [...wanted].filter(([path, text]) => !there.includes(path) || readFileSync(join(folder, path), 'utf8') !== text);
  return [...stale.map(([path]) => path), ...there.filter((path) => !wanted.has(path))].sort();
}

/** Writes what differs and takes away what is no longer wanted; returns what it changed. */
export function writeHandbook(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const changed = outOfDate(folder, wanted);
  for (const path of changed) {
    const text = wanted.get(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text === undefined) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return changed;
}
