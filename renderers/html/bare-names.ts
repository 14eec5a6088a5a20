import { askedFor } from './addresses.js';
import { isOnHand } from './libraries.js';

const site = 'https://cdn.jsdelivr.net/npm/';

/** `from 'three'`, `import 'd3'`, `import('chart.js/auto')`: names that are no address. */
const imported = /\b(?:from|import)\s*\(?\s*(["'])((?:@[\w.-]+\/)?[a-z][\w.-]*(?:\/[\w./-]*)?)\1/g;

/** What an import map says of three: its additions import `three` themselves. */
const ofThree = {
  three: `${site}three/build/three.module.js`,
  'three/addons/': `${site}three/examples/jsm/`,
  'three/examples/jsm/': `${site}three/examples/jsm/`,
};

const addressesOf = (name: string): Readonly<Record<string, string>> => {
  if (/^three(?:\/|$)/.test(name)) return ofThree;
  const address = `${site}${name}/+esm`;
  const asked = askedFor(address);
  return asked !== undefined && isOnHand(asked.name) ? { [name]: address } : {};
};

/**
 * A document whose modules import an installed library by its mere name, as programs for a bundler do, with the import
 * map that says where it is. It is written before the first module, in its line: places in the program stay as they are.
 */
export const withBareNames = (program: string): string => {
  const module = /<script\b[^>]*\btype\s*=\s*["']?module\b/i.exec(program);
  if (module === null || /\btype\s*=\s*["']?importmap\b/i.test(program)) return program;
  const names = [...program.slice(module.index).matchAll(imported)].map(([, , name = '']) => name);
  const imports: Readonly<Record<string, string>> = Object.assign({}, ...names.map(addressesOf));
  if (Object.keys(imports).length === 0) return program;
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  return program.slice(0, module.index) + map + program.slice(module.index);
};
