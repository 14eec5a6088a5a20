import type { Axis, Box, Layer, Scene, SceneElement } from '../../../renderers/scene.js';
import type { RawRow } from './rows.js';

/** Everything that is known before rows get names. */
export interface Draft {
  readonly scene: Scene;
  readonly layer: Layer;
  readonly elements: readonly SceneElement[];
  readonly raw: readonly RawRow[];
  readonly xAxis: Axis | undefined;
  readonly yAxis: Axis | undefined;
  /** The plotting area, for what spans it. */
  readonly area: Box;
}
