import { readdirSync, readFileSync } from 'node:fs';

interface ProcessStatus {
  readonly pid: number;
  readonly parent: number;
  readonly megabytes: number;
}

const number = (text: string, key: string): number =>
  Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

const statusOf = (pid: number): ProcessStatus | undefined => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // Proportional set size: what processes share is counted once among them.
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return { pid, parent: number(status, 'PPid'), megabytes: number(rollup, 'Pss') / 1024 };
  } catch {
    return undefined; // it ended, or is not ours to look at
  }
};

/** Proportional memory of a process with all its descendants, megabytes. Linux only. */
export const treeMegabytes = (root: number): number => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statusOf(Number(name)))
    .filter((status) => status !== undefined);
  const family = new Set([root]);
  let before = 0;
  while (before !== family.size) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { megabytes }) => sum + megabytes, 0);
};
