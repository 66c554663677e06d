import { screen, type BrowserWindow, type Rectangle } from "electron";
import { join } from "node:path";
import { z } from "../../models/scenario/zod.ts";
import { stateFile, type StateFile } from "../host/state/state-file.ts";

const schema = z.strictObject({
  x: z.number().optional(),
  y: z.number().optional(),
  width: z.number().min(200).max(20_000),
  height: z.number().min(200).max(20_000),
  isMaximized: z.boolean(),
});

/** Where a window was and how large. */
export type WindowPlace = z.infer<typeof schema>;

const initial: WindowPlace = { width: 1_280, height: 800, isMaximized: false };
const settleTime = 500;

/** The place of the window, kept between starts. */
export function placeFile(folder: string): StateFile<WindowPlace> {
  return stateFile({ path: join(folder, "window.json"), schema, initial });
}

/** Where a window comes to stand. */
export type Bounds = Partial<Pick<Rectangle, "x" | "y">> & Pick<Rectangle, "width" | "height">;

/** The bounds that were kept, without their corner where no screen shows that any more. */
export function visibleBounds({ x, y, width, height }: WindowPlace): Bounds {
  const size = { width, height };
  if (x === undefined || y === undefined) return size;
  const corner = { x: x + 40, y: y + 10 };
  const isSeen = screen.getAllDisplays().some(({ workArea }) => holds(workArea, corner));
  return isSeen ? { x, y, ...size } : size;
}

function holds(area: Rectangle, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}

/** Keeps the place of a window as the user moves it. */
export function followPlace(window: BrowserWindow, file: StateFile<WindowPlace>): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    const { x, y, width, height } = window.getNormalBounds();
    const place = { x, y, width, height, isMaximized: window.isMaximized() };
    void file.update(() => place).catch(() => undefined);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, settleTime);
  };
  window.on("resize", later);
  window.on("move", later);
  window.on("close", () => {
    clearTimeout(timer);
    keep();
  });
}
