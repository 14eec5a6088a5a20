const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Aborts at the first Ctrl-C or SIGTERM, so that work in flight can be finished and given back. The second one ends
 * the process on the spot; the store is safe against that at any moment.
 */
export const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCodes[name]);
      controller.abort(new Error(`stopped by ${name}`));
    });
  }
  return controller.signal;
};
