import { lazy, Suspense, type ReactElement } from "react";
import { useSession } from "../../state/session/session-store.ts";

const Palette = lazy(async () => ({ default: (await import("../palette/palette.tsx")).Palette }));
const ShortcutsSheet = lazy(async () => ({
  default: (await import("../commands/shortcuts-sheet.tsx")).ShortcutsSheet,
}));
const Tour = lazy(async () => ({ default: (await import("../tour/tour.tsx")).Tour }));
const Help = lazy(async () => ({ default: (await import("../help/help.tsx")).Help }));
const Companies = lazy(async () => ({
  default: (await import("../companies/companies-dialog.tsx")).CompaniesDialog,
}));
const Questions = lazy(async () => ({
  default: (await import("../files/questions.tsx")).Questions,
}));

const ContextMenu = lazy(async () => ({
  default: (await import("../context-menu/context-menu.tsx")).ContextMenu,
}));

/** What lies over the window. */
export function Overlays(): ReactElement {
  const overlay = useSession((state) => state.overlay);
  return (
    <Suspense fallback={null}>
      {overlay === "palette" ? <Palette /> : null}
      {overlay === "shortcuts" ? <ShortcutsSheet /> : null}
      {overlay === "tour" ? <Tour /> : null}
      {overlay === "help" ? <Help /> : null}
      {overlay === "companies" ? <Companies /> : null}
      <Questions />
      <ContextMenu />
    </Suspense>
  );
}
