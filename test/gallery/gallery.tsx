import { StrictMode, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { darkTheme, lightTheme } from "../../renderer/charts/drawing/theme.ts";
import { loadLand } from "../../renderer/charts/land-map/land-outline.ts";
import { onScreen } from "../../renderer/charts/screen/on-screen.ts";
import type { Locale } from "../../renderer/i18n/locale.ts";
import { pictures } from "./pictures.tsx";

const asked = new URLSearchParams(location.search);
const theme = asked.get("theme") === "dark" ? darkTheme : lightTheme;
const locale = (asked.get("locale") ?? "en") as Locale;
const only = asked.get("only");

const screen = onScreen({
  onExplain: (place) => {
    document.title = JSON.stringify(place);
  },
});

const land = await loadLand();

function Gallery(): ReactElement {
  const shown = pictures({ theme, locale, label: "made up", screen }, land);
  return (
    <>
      {Object.entries(shown)
        .filter(([name]) => only === null || only === name)
        .map(([name, picture]) => (
          <div className="one" id={name} key={name}>
            {picture}
          </div>
        ))}
    </>
  );
}

document.body.style.background = theme.paper;
document.body.style.color = theme.ink;
const root = document.getElementById("gallery");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
