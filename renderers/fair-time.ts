import { readdirSync, readFileSync } from 'node:fs';

/** How long something stood ready to work while others had the cores, in milliseconds, until now. */
export type Waited = () => number;

/** On a crowded machine a program may stay this many times as long as its limit, never longer. */
const mostStretch = 6;

/** What one thread of Linux has waited for a core, ms: 0 where the system does not tell. `task` is `PID/task/TID`, or `PID`. */
export const waitOf = (task: string): number => {
  try {
    const [, waited] = readFileSync(`/proc/${task}/schedstat`, 'utf8').split(' ');
    return Number(waited) / 1e6;
  } catch {
    return 0;
  }
};

/** The processes of one group: those of a browser, say. */
const membersOf = (group: number): string[] => {
  try {
    return readdirSync('/proc').filter((pid) => {
      if (!/^\d+$/.test(pid)) return false;
      try {
        // Its name, which may hold anything, is in brackets; state, parent and group follow.
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) === group;
      } catch {
        return false;
      }
    });
  } catch {
    return [];
  }
};

const since = (task: string): Waited => {
  const before = waitOf(task);
  return () => waitOf(task) - before;
};

/**
 * What a figure has waited since this was called that a group of processes draws for us, ms: it goes from here through
 * the leader of the group to one of its members, so their waits add up. Of the members, the one that waited longest.
 */
export const waitWithin = (group: number): Waited => {
  const path = [since('self'), since(String(group))];
  const members = membersOf(group)
    .filter((pid) => Number(pid) !== group)
    .map(since);
  return () => path.reduce((sum, waited) => sum + waited(), 0) + Math.max(0, ...members.map((waited) => waited()));
};

/**
 * A time limit that counts what a program had of the machine: while others have all cores, its clock stands still. An idle
 * program's clock runs on, and after six times the limit the time is over whatever the machine does. Most programs end
 * long before, so how long one has waited is asked only after a twentieth of its limit.
 * @returns what ends the watch.
 */
export const limitTime = (timeoutMs: number, watch: () => Waited, late: () => void): (() => void) => {
  const began = performance.now();
  let waited: Waited | undefined;
  const look = (): void => {
    waited ??= watch();
    const passed = performance.now() - began;
    const left = Math.min(timeoutMs - passed + waited(), timeoutMs * mostStretch - passed);
    if (left < 1) late();
    else timer = setTimeout(look, left);
  };
  let timer = setTimeout(look, timeoutMs / 20);
  return () => clearTimeout(timer);
};
