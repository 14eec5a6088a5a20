// Libraries that come without types and are only passed on.
declare module 'jquery';
declare module 'three';
declare module 'three/addons/*';
