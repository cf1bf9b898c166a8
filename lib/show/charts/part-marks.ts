/** A round mark, in pixels. */
export interface RoundMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Moves marks that cover each other sideways, as little as parts them, so that every one can
 * be seen and read; those that cover none stay where they are.
 */
export function partMarks<Mark extends RoundMark>(marks: readonly Mark[]): Mark[] {
  const parted = marks.toSorted((a, b) => a.x - b.x).map((mark) => ({ mark, x: mark.x }));
  // Each sweep parts neighbours by half of what they overlap on either side.
  for (let sweep = 0, isParted = false; sweep < MOST_SWEEPS && !isParted; sweep++) {
    isParted = true;
    for (const [index, right] of parted.entries()) {
      for (const left of parted.slice(Math.max(0, index - NEIGHBOURS), index)) {
        const overlap = overlapOf(left, right);
        if (overlap <= NEARLY) continue;
        left.x -= overlap / 2;
        right.x += overlap / 2;
        isParted = false;
      }
    }
  }
  return parted.map(({ mark, x }) => ({ ...mark, x }));
}

const MOST_SWEEPS = 40;
/** Only so many to the left can reach as far as a mark. */
const NEIGHBOURS = 6;
const NEARLY = 0.01;

interface PartedMark {
  readonly mark: RoundMark;
  readonly x: number;
}

function overlapOf(left: PartedMark, right: PartedMark): number {
  const reach = left.mark.radius + right.mark.radius;
  const rise = Math.abs(left.mark.y - right.mark.y);
  return rise >= reach ? 0 : Math.sqrt(reach ** 2 - rise ** 2) - (right.x - left.x);
}
