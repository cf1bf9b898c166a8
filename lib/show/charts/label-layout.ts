/** A label's size and the point that it belongs to, in pixels. */
export interface LabelAnchor {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that labels must not cover: everything from `top` down. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Where a label stands. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Places labels above their points, to the left of a vertical leader that rises from each
 * point, so that no label covers another, a leader or an obstacle. Labels come in order of
 * `x`: a later one stands above all earlier ones that it would touch, so its leader, which
 * is to the right of them, meets none.
 */
export function placeLabelsAbove(
  anchors: readonly LabelAnchor[],
  obstacles: readonly Obstacle[],
  gap: number,
): LabelBox[] {
  const placed: LabelBox[] = [];
  for (const { x, y, width, height } of anchors) {
    const left = x - width;
    let bottom = y - gap;
    for (const obstacle of obstacles) {
      if (obstacle.left < x && obstacle.right > left) {
        bottom = Math.min(bottom, obstacle.top - gap);
      }
    }
    for (const box of placed) {
      if (box.left < x && box.left + box.width > left) {
        bottom = Math.min(bottom, box.top - gap);
      }
    }
    placed.push({ left, top: bottom - height, width, height });
  }
  return placed;
}
