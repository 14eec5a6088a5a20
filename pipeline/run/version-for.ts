import type { Origin, Stage } from '../stage.js';

/** A stage's version for a sample of this origin. */
export const versionFor = ({ version, versionOf }: Stage, origin: Origin): string =>
  versionOf ? `${version}.${versionOf(origin)}` : version;
