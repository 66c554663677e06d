import { memo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { Mark, Picture, RectMark, TextMark } from "./marks.ts";
import { familyOf, textRuns } from "./text-runs.ts";
import type { Screen, Target } from "./target.ts";
import { colourOf, type Theme, type Tone } from "./theme.ts";

interface MarkProps<M extends Mark> {
  readonly mark: M;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly hasFonts?: boolean | undefined;
}

/** Props of a picture on screen or paper. */
export interface PictureProps {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly locale: Locale;
  /** What the picture shows, in a sentence. */
  readonly label: string;
  /** Given in a window: what points say and do there. Nothing of it is printed. */
  readonly screen?: Screen | undefined;
  readonly targets?: readonly Target[] | undefined;
}

const none: readonly Target[] = [];

/** A picture as SVG: presentation attributes only, each mark as the layout placed it. */
export function PictureView(props: PictureProps): ReactElement {
  const { picture, theme, locale, label, screen, targets } = props;
  if (screen !== undefined) {
    const view = { picture, theme, locale, label, screen, targets: targets ?? none };
    return <screen.View {...view} />;
  }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={label}
    >
      <MarksView marks={picture.marks} theme={theme} locale={locale} />
    </svg>
  );
}

/** Props of marks. */
export interface MarksProps {
  readonly marks: readonly Mark[];
  readonly theme: Theme;
  readonly locale: Locale;
  /** Whether texts take the fonts of the picture; on paper each run names its own. */
  readonly hasFonts?: boolean | undefined;
}

/** Marks from back to front. */
export function MarksView({ marks, ...view }: MarksProps): ReactElement {
  return (
    <>
      {marks.map((mark, index) => (
        <SameMark key={keyOf(mark, index)} mark={mark} {...view} />
      ))}
    </>
  );
}

/** A group keeps its element where others come and go, so that it can travel. */
function keyOf(mark: Mark, index: number): string {
  return mark.kind === "group" ? mark.id : String(index);
}

/** Drawn anew only where the mark is another: most marks of a picture stay while one thing moves. */
const SameMark = memo(
  MarkView,
  (one, other) =>
    one.theme === other.theme && one.locale === other.locale && isSame(one.mark, other.mark),
);

type Fields = readonly (readonly [name: string, value: unknown])[];

function isSame(one: Mark, other: Mark): boolean {
  const fields: Fields = Object.entries(one);
  const others: Fields = Object.entries(other);
  return (
    fields.length === others.length &&
    fields.every(([name, value], i) => {
      const [otherName, otherValue] = others[i]!;
      if (name !== otherName) return false;
      return Array.isArray(value)
        ? areSame(value as readonly Mark[], otherValue as readonly Mark[])
        : value === otherValue;
    })
  );
}

function areSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every((mark, i) => isSame(mark, others[i]!));
}

function MarkView({ mark, ...view }: MarkProps<Mark>): ReactElement {
  const { theme } = view;
  switch (mark.kind) {
    case "line":
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={colourOf(mark.tone, theme)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash}
        />
      );
    case "path":
      return (
        <path
          d={mark.d}
          fill={orNone(mark.fill, theme)}
          stroke={orNone(mark.stroke, theme)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash}
          strokeLinejoin="round"
          opacity={mark.opacity}
        />
      );
    case "rect":
      return <RectView mark={mark} {...view} />;
    case "dot":
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
          fill={colourOf(mark.isHollow ? "paper" : mark.tone, theme)}
          stroke={colourOf(mark.tone, theme)}
          strokeWidth={1.6}
          strokeDasharray={mark.dash}
        />
      );
    case "group":
      return (
        <g data-mark={mark.id} transform={`translate(${mark.x},${mark.y})`}>
          <MarksView marks={mark.marks} {...view} />
        </g>
      );
    case "text":
      return <TextView mark={mark} {...view} />;
  }
}

function RectView({ mark, theme }: MarkProps<RectMark>): ReactElement {
  return (
    <rect
      x={mark.x}
      y={mark.y}
      width={mark.width}
      height={mark.height}
      rx={mark.corner}
      fill={colourOf(mark.fill, theme)}
      stroke={mark.stroke === undefined ? undefined : colourOf(mark.stroke, theme)}
      strokeWidth={mark.strokeWidth}
      strokeDasharray={mark.dash}
      opacity={mark.opacity}
    />
  );
}

function orNone(tone: Tone | undefined, theme: Theme): string {
  return tone === undefined ? "none" : colourOf(tone, theme);
}

function TextView({ mark, theme, locale, hasFonts }: MarkProps<TextMark>): ReactElement {
  const text = {
    x: mark.x,
    y: mark.y,
    fontSize: mark.size,
    fontWeight: mark.isBold === true ? 600 : 400,
    textAnchor: mark.anchor,
    fill: colourOf(mark.tone, theme),
  };
  if (hasFonts === true) return <text {...text}>{mark.text}</text>;
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.size}
      fontWeight={text.fontWeight}
      fontFamily="Inter"
      textAnchor={mark.anchor}
      fill={text.fill}
    >
      {textRuns(mark.text).map((run, index) => (
        <tspan key={index} fontFamily={familyOf(run, locale)}>
          {run.text}
        </tspan>
      ))}
    </text>
  );
}
