import type { Pool } from './browser/pool.js';
import { packageVersion } from './installed.js';
import { renderInPage } from './page-renderer.js';
import { defineRenderer } from './renderer.js';

/** Molecules as SMILES, one a line with its title; read, laid out and drawn by RDKit in the page. */
export const createSmiles = (pool: Pool) =>
  defineRenderer({
    language: 'smiles',
    extensions: ['.smi', '.smiles'],
    schemas: [],
    version: `2 (@rdkit/rdkit ${packageVersion('@rdkit/rdkit')})`,
    render: renderInPage(pool, { language: 'smiles', bundle: 'smiles' }),
  });
