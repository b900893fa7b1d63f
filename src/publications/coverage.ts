/** Which of the points that the research holds an edition publishes, and which it leaves out and why. */

/** A point, an annex (`HT-M`) or a whole chapter (`HT-2`) that is not published. */
export interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

export interface Coverage {
  /** Ids of published points, in the order of the research. */
  readonly published: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Neither published nor left out with a reason. */
  readonly missing: readonly string[];
  /** What the list of points left out names without need: it is published, or the research does not hold it. */
  readonly needless: readonly string[];
}

/**
 * @param points Ids of points and annexes: `HT-2.1.1`, `HT-M`.
 * @param isPublished Whether an edition holds the point of an id.
 */
export function takeCoverage(
  points: readonly string[],
  isPublished: (id: string) => boolean,
  leftOut: readonly LeftOut[],
): Coverage {
  const published = points.filter(isPublished);
  const absent = points.filter((id) => !isPublished(id));
  const covers = ({id}: LeftOut, point: string): boolean => point === id || point.startsWith(`${id}.`);
  return {
    published,
    leftOut: absent.flatMap((point) => {
      const reason = leftOut.find((entry) => covers(entry, point))?.reason;
      return reason === undefined ? [] : [{id: point, reason}];
    }),
    missing: absent.filter((point) => !leftOut.some((entry) => covers(entry, point))),
    needless: leftOut.filter((entry) => !absent.some((point) => covers(entry, point))).map(({id}) => id),
  };
}
