import type { RenderersOptions } from '../renderers/index.js';
import type { Config } from './config.js';

/** What the settings say about the browser and the python to draw with. */
export const engineOptions = ({ browser, python, searchPath, unsandboxedPython }: Config): RenderersOptions => ({
  ...(browser !== undefined && { executablePath: browser }),
  ...(python !== undefined && { python }),
  searchPath,
  unsandboxedPython,
});
