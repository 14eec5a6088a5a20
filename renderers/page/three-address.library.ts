// Three's own module loads others beside it, so it has to come from the address of a file.
// @ts-expect-error -- an address is no package
export * from 'https://cdn.jsdelivr.net/npm/three/build/three.module.js';
