import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { Mark, Picture, TextMark } from "./marks.ts";
import { familyOf, textRuns } from "./text-runs.ts";
import { colourOf, type Theme, type Tone } from "./theme.ts";

interface MarkProps<M extends Mark> {
  readonly mark: M;
  readonly theme: Theme;
  readonly locale: Locale;
}

/** Props of a picture on screen or paper. */
export interface PictureProps {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly locale: Locale;
  /** What the picture shows, in a sentence. */
  readonly label: string;
}

/** A picture as SVG: presentation attributes only, each mark as the layout placed it. */
export function PictureView({ picture, theme, locale, label }: PictureProps): ReactElement {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={label}
    >
      {picture.marks.map((mark, index) => (
        <MarkView key={index} mark={mark} theme={theme} locale={locale} />
      ))}
    </svg>
  );
}

function MarkView({ mark, theme, locale }: MarkProps<Mark>): ReactElement {
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
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          fill={colourOf(mark.fill, theme)}
          opacity={mark.opacity}
        />
      );
    case "dot":
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
          fill={colourOf(mark.isHollow ? "paper" : mark.tone, theme)}
          stroke={colourOf(mark.tone, theme)}
          strokeWidth={1.6}
        />
      );
    case "text":
      return <TextView mark={mark} theme={theme} locale={locale} />;
  }
}

function orNone(tone: Tone | undefined, theme: Theme): string {
  return tone === undefined ? "none" : colourOf(tone, theme);
}

function TextView({ mark, theme, locale }: MarkProps<TextMark>): ReactElement {
  const runs = textRuns(mark.text);
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.size}
      fontWeight={mark.isBold === true ? 600 : 400}
      fontFamily="Inter"
      textAnchor={mark.anchor}
      fill={colourOf(mark.tone, theme)}
    >
      {runs.map((run, index) => (
        <tspan key={index} fontFamily={familyOf(run, locale)}>
          {run.text}
        </tspan>
      ))}
    </text>
  );
}
