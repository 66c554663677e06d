import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";
import { createRoot } from "react-dom/client";
import { followTheme } from "./theme/follow-theme.ts";
import { start } from "./start.ts";
import { Shell } from "./shell/shell.tsx";

followTheme();
void start();

const root = document.getElementById("window");
if (root !== null) createRoot(root).render(<Shell />);
