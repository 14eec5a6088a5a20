import { setImmediate } from 'node:timers/promises';

interface Pending<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes one call of many: whatever comes in the same turn of the event loop, or while the call before is on its way, goes
 * together. Nobody waits for a timer, and a busy run does not pay for a transaction per item.
 */
export const grouped = <Item, Result>(
  call: (items: readonly Item[]) => Promise<readonly Result[]>,
): ((item: Item) => Promise<Result>) => {
  let pending: Pending<Item, Result>[] = [];
  let flushing = false;
  const flush = async (): Promise<void> => {
    flushing = true;
    while (pending.length > 0) {
      await setImmediate();
      const group = pending;
      pending = [];
      try {
        const results = await call(group.map(({ item }) => item));
        group.forEach(({ resolve }, index) => resolve(results[index] as Result));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    flushing = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      pending.push({ item, resolve, reject });
      if (!flushing) void flush();
    });
};
