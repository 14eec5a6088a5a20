/** What MathJax reads when it starts; it must be there before MathJax is. */
Reflect.set(globalThis, 'MathJax', {
  startup: { typeset: false },
  loader: { load: [] },
  tex: {
    // Nothing that links, styles or scripts; and what is wrong is an error, not a word in red.
    packages: { '[-]': ['html', 'action', 'require', 'autoload', 'noerrors', 'noundefined', 'bbox', 'textcomp'] },
    maxMacros: 10_000,
    maxBuffer: 50_000,
    formatError: (_: unknown, error: Error): never => {
      throw error;
    },
  },
  svg: { fontCache: 'none' },
  options: { enableMenu: false, enableAssistiveMml: false },
});
