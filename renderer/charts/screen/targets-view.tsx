import { memo, type ReactElement, type SVGAttributes } from "react";
import type { Target } from "../drawing/target.ts";

interface TargetsProps {
  readonly targets: readonly Target[];
  /** The one that the tab key reaches. */
  readonly current: string | undefined;
  readonly canOpen: boolean;
  /** Says that a mark can be moved, for those who hear it. */
  readonly moveWord: string;
}

/** The focusable side of a picture: one element for each target, one of them in the tab order. */
export const TargetsView = memo(function TargetsView(props: TargetsProps): ReactElement {
  const { targets, current, canOpen, moveWord } = props;
  return (
    <g>
      {targets.map((target) => (
        <g
          key={target.id}
          data-target={target.id}
          tabIndex={target.id === current ? 0 : -1}
          aria-label={target.label}
          pointerEvents="none"
          {...roleOf(target, canOpen, moveWord)}
        >
          <Area target={target} />
        </g>
      ))}
    </g>
  );
});

function roleOf(target: Target, canOpen: boolean, moveWord: string): SVGAttributes<SVGGElement> {
  const { drag } = target;
  if (drag?.axis === "y") {
    return {
      role: "slider",
      "aria-orientation": "vertical",
      "aria-valuenow": drag.now,
      "aria-valuemin": drag.min,
      "aria-valuemax": drag.max,
      "aria-valuetext": drag.text,
    };
  }
  if (drag !== undefined) {
    return {
      role: "button",
      "aria-roledescription": moveWord,
      "aria-keyshortcuts": "Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight",
    };
  }
  return { role: canOpen ? "button" : "img" };
}

function Area({ target: { x, y, box } }: { readonly target: Target }): ReactElement {
  if (box === undefined) return <circle cx={x} cy={y} r={9} fill="none" />;
  return (
    <rect
      x={box.left}
      y={box.top}
      width={box.right - box.left}
      height={box.bottom - box.top}
      fill="none"
    />
  );
}
