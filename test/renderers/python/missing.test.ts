import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers, type RenderersOptions } from '../../../renderers/index.js';
import { RenderError } from '../../../renderers/renderer.js';
import { hasMatplotlib } from '../../helpers/matplotlib.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';

const program = 'import matplotlib.pyplot as plt\nplt.plot([1, 2])\n';
const temporaryDirectory = temporaryDirectories();
let renderers: Renderers | undefined;

const drawWith = async (options: RenderersOptions): Promise<string> => {
  renderers = createRenderers(options);
  try {
    return `drawn ${(await renderers.of('matplotlib').render(program)).scene.elements.length > 0}`;
  } catch (error) {
    if (error instanceof RenderError) return `${error.reason}: ${error.message}`;
    throw error;
  }
};

/** A folder with a `bwrap` that answers as one does where the machine forbids namespaces. */
const forbiddingMachine = async (): Promise<string> => {
  const folder = await temporaryDirectory();
  const path = join(folder, 'bwrap');
  writeFileSync(path, '#!/bin/sh\necho "bwrap: setting up uid map: Permission denied" >&2\nexit 1\n');
  chmodSync(path, 0o755);
  chmodSync(folder, 0o755);
  return folder;
};

describe('a machine without what Python programs need', () => {
  afterEach(() => renderers?.close());

  it('says that the python it was told of is none', async () => {
    const said = await drawWith({ python: '/no/such/python' });
    expect(said).toMatch(
      /^not-installed: FIGWRIGHT_PYTHON names \/no\/such\/python.*apt-get install python3-matplotlib/,
    );
  });

  it.skipIf(!hasMatplotlib)('refuses where the sandbox cannot start, and says what to allow', async () => {
    const said = await drawWith({ searchPath: await forbiddingMachine() });
    expect(said).toMatch(/^not-installed: .*refuses user namespaces.*FIGWRIGHT_UNSANDBOXED_PYTHON=1/);
  });

  it.skipIf(!hasMatplotlib)('draws without a sandbox only when it is told to', async () => {
    const options = { searchPath: await forbiddingMachine(), unsandboxedPython: true };
    expect(await drawWith(options)).toBe('drawn true');
    expect(renderers?.python().sandbox).toBe(false);
  });
});
