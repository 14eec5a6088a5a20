import * as library from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { TrackballControls } from 'three/addons/controls/TrackballControls.js';
import { ParametricGeometry } from 'three/addons/geometries/ParametricGeometry.js';
import { ConvexGeometry } from 'three/addons/geometries/ConvexGeometry.js';
import { CSS2DObject, CSS2DRenderer } from 'three/addons/renderers/CSS2DRenderer.js';

// The global that three's own script made until it had modules only, with what people added to it.
Reflect.set(globalThis, 'THREE', {
  ...library,
  OrbitControls,
  TrackballControls,
  ParametricGeometry,
  ConvexGeometry,
  CSS2DObject,
  CSS2DRenderer,
});
