import './invokers.js';
import initRDKit, { type MainModule, type Mol } from '@rdkit/rdkit';
import wasm from '@rdkit/rdkit/RDKit_minimal.wasm';
import { Refusal } from '../refusal.js';

let running: Promise<MainModule> | undefined;

/** From the bytes in this bundle: the page can fetch nothing. */
const instantiateWasm = (imports: WebAssembly.Imports, ready: (instance: WebAssembly.Instance) => void): object => {
  void WebAssembly.instantiate(wasm as BufferSource, imports).then(({ instance }) => ready(instance));
  return {};
};

/** RDKit, started once a page. */
export const rdkit = (): Promise<MainModule> => {
  running ??= initRDKit.default({ instantiateWasm, print: () => undefined, printErr: () => undefined });
  return running;
};

/** After WebAssembly broke off, its memory is in no state to go on with. */
export const forgetRdkit = (): void => {
  running = undefined;
};

/** RDKit's own words, without its clock and its repetitions. */
const complaintOf = (log: string): string => {
  const lines = log
    .split('\n')
    .map((line) => line.replace(/^\[[\d:]+\]\s?/, '').trim())
    .filter((line) => line !== '' && !/^[~^-]*\^?$/.test(line) && !/check for mistakes|Failed parsing/.test(line));
  return [...new Set(lines)].slice(0, 2).join('; ').slice(0, 400);
};

/** @throws Refusal `syntax` for what is no SMILES, `invalid` for a molecule that cannot be. */
export const readMolecule = (kit: MainModule, smiles: string): Mol => {
  const log = kit.set_log_capture('rdApp.*');
  try {
    const molecule = kit.get_mol(smiles);
    if (molecule !== null) return molecule;
    const complaint = complaintOf(log?.get_buffer() ?? '');
    const broken = complaint === '' || /SMILES Parse Error/.test(complaint);
    throw new Refusal(broken ? 'syntax' : 'invalid', `"${smiles.slice(0, 100)}": ${complaint || 'not a SMILES'}`);
  } finally {
    log?.delete();
  }
};
