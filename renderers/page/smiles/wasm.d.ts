declare module '@rdkit/rdkit/RDKit_minimal.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}
