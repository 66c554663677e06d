import { browserBridge } from "./bridge.ts";

Object.defineProperty(globalThis, "isotherm", {
  value: Object.freeze(browserBridge(new URL(".", globalThis.location.href).href)),
  enumerable: true,
});
