declare module 'mathjax/es5/tex-svg-full.js';
