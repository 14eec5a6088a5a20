import { benchLabelled } from './grounding/labelled.js';
import { benchSpeed } from './grounding/speed.js';
import { benchWritten } from './grounding/written.js';

export interface GroundingOptions {
  /** Figures of the generators; 300 without it. */
  readonly size?: number;
  /** Print what was misjudged, but for what is held out. */
  readonly list?: boolean;
  /** One of `hand`, `written`, `speed`; all without it. */
  readonly only?: string;
  /** Of the listed, only figures whose name has this in it. */
  readonly figure?: string;
}

/** How well the checker judges, on people's sentences and the writer's own, and how fast it is. */
export const benchGrounding = async (options: GroundingOptions = {}): Promise<void> => {
  const { size = 300, list = false, only, figure } = options;
  if (only === undefined || only === 'hand') await benchLabelled({ list, ...(figure !== undefined && { figure }) });
  if (only === undefined || only === 'written') await benchWritten({ size, list });
  if (only === undefined || only === 'speed') await benchSpeed(size);
};
