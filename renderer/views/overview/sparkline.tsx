import type { ReactElement } from "react";
import type { Point } from "../../charts/drawing/paths.ts";

interface SparklineProps {
  readonly points: readonly Point[];
  /** The highest value of all lines that are compared; each starts at zero. */
  readonly most: number;
  readonly colour: string;
  /** Years marked by a dot. */
  readonly marked: readonly number[];
}

const [width, height, edge] = [74, 22, 3];

/** The path of one figure over the years, for the eye alone: its numbers stand beside it. */
export function Sparkline({ points, most, colour, marked }: SparklineProps): ReactElement | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || !(most > 0)) return null;
  const x = (year: number): number =>
    edge + ((year - first.year) / (last.year - first.year)) * (width - 2 * edge);
  const y = (value: number): number =>
    height - edge - (Math.max(0, value) / most) * (height - 2 * edge);
  const line = points.map(({ year, value }) => `${x(year).toFixed(1)},${y(value).toFixed(1)}`);
  const dots = points.filter(({ year }) => marked.includes(year));
  return (
    <svg width={width} height={height} aria-hidden="true">
      <line x1={edge} x2={width - edge} y1={y(0)} y2={y(0)} stroke="var(--line)" />
      <polyline points={line.join(" ")} fill="none" stroke={colour} strokeWidth="1.5" />
      {dots.map(({ year, value }) => (
        <circle key={year} cx={x(year)} cy={y(value)} r="2" fill={colour} />
      ))}
    </svg>
  );
}
