import type { Origin, Stage } from '../stage.js';

/** A stage's version for a sample of this origin. */
export const versionFor = ({ version, versionOf }: Pick<Stage, 'version' | 'versionOf'>, origin: Origin): string => {
  const more = versionOf?.(origin) ?? '';
  return more === '' ? version : `${version}.${more}`;
};
