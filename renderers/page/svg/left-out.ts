import type { LogLine } from '../../renderer.js';

/** Says once what is not drawn of a drawing. */
export const leaveOut = (log: LogLine[], what: string): void => {
  const message = `left-out: ${what.slice(0, 200)}`;
  if (log.length < 50 && log.every((line) => line.message !== message)) log.push({ level: 'warn', message });
};
