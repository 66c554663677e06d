import { join } from "node:path";
import { build, type InlineConfig, type Plugin } from "vite";

/** Languages of the window, as the strings of its controls name them. */
const spoken = /\/(en-US|zh-CN|zh-TW)\.(m?js|cjs)$/;

/** Leaves out the strings that controls hold for languages the window does not speak. */
function onlySpokenLanguages(): Plugin {
  const isStrings =
    /\/@?react-(aria|stately)[^]*\/(intl|dist\/private\/intl)[^]*\/[a-z]{2}-[A-Z]{2}\.(m?js|cjs)$/;
  return {
    name: "only-spoken-languages",
    enforce: "pre",
    load: (id) => {
      const [file = ""] = id.split("?");
      return isStrings.test(file) && !spoken.test(file) ? "export default {};" : null;
    },
  };
}

/**
 * Keeps a control library from writing a style sheet into the page, which the policy of the window
 * refuses; the window's own style sheet holds the rule.
 */
function noWrittenStyles(): Plugin {
  return {
    name: "no-written-styles",
    enforce: "pre",
    transform: (code, id) =>
      /react-aria[^]*\/usePress\.m?js/.test(id)
        ? code.replaceAll("ownerDocument.head.prepend(style)", "void style")
        : null,
  };
}

function settings(root: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    root: join(root, "renderer/app"),
    base: "./",
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    json: { stringify: true, namedExports: false },
    plugins: [onlySpokenLanguages(), noWrittenStyles()],
    worker: { format: "es" },
    css: { modules: { generateScopedName: "[name]-[local]-[hash:base64:4]" } },
    build: {
      outDir,
      target: "es2023",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 900,
      minify: process.env["ISOTHERM_READABLE"] === undefined,
    },
  };
}

/** Bundles the window to a folder: `index.html`, scripts, styles, fonts. */
export async function bundleWindow(
  root: string,
  outDir = join(root, "dist/window"),
): Promise<void> {
  process.env.NODE_ENV = "production";
  await build(settings(root, outDir));
}

if (import.meta.main) await bundleWindow(join(import.meta.dirname, ".."));
