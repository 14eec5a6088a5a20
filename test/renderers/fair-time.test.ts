import { expect, it } from 'vitest';
import { limitTime, waitOf, waitWithin } from '../../renderers/fair-time.js';

it('gives a program that others kept waiting its time back, up to a bound', async () => {
  const order: string[] = [];
  const limit = (name: string, waited: number): Promise<void> =>
    new Promise((resolve) => {
      limitTime(
        60,
        () => () => waited,
        () => {
          order.push(name);
          resolve();
        },
      );
    });
  await Promise.all([limit('kept for ever', Infinity), limit('kept waiting', 120), limit('alone', 0)]);
  expect(order).toEqual(['alone', 'kept waiting', 'kept for ever']);
});

it('ends the watch when the work is done', async () => {
  let late = false;
  limitTime(
    5,
    () => () => 0,
    () => (late = true),
  )();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(late).toBe(false);
});

it('asks the system how long a process waited, and takes no answer for no waiting', () => {
  expect(waitOf('self')).toBeGreaterThanOrEqual(0);
  expect(waitOf('no such task')).toBe(0);
  expect(waitWithin(process.pid)()).toBeGreaterThanOrEqual(0);
});
